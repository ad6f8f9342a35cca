package id.kinerja.intake.model;

import id.kinerja.shared.PersonId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who has a list taken in: himself, whom others must change, and those whose service another than he must end. */
public record Asker(@Nullable PersonId self, Set<PersonId> beyond) {

    /** The machine's own console. */
    public static final Asker NOBODY = new Asker(null, Set.of());

    public Asker {
        beyond = Set.copyOf(beyond);
    }

    boolean is(@Nullable PersonId person) {
        return self != null && self.equals(person);
    }
}
