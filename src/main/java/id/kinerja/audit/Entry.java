package id.kinerja.audit;

import id.kinerja.shared.Act;
import id.kinerja.shared.Digest;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One row of the trail, word for word as it is kept; whatever is not known is empty. */
public record Entry(
        long id,
        Instant at,
        String act,
        @Nullable UUID actor,
        String actorName,
        String role,
        String address,
        @Nullable UUID person,
        @Nullable UUID unit,
        String subject,
        String was,
        String became,
        String reason) {

    /** The seal of this row as the number-th of the chain, behind the one that ends in {@code previous}. */
    String hash(long number, String previous) {
        return Digest.of(Stream.of(
                        previous,
                        number,
                        id,
                        at,
                        act,
                        text(actor),
                        actorName,
                        role,
                        address,
                        text(person),
                        text(unit),
                        subject,
                        was,
                        became,
                        reason)
                .map(Object::toString));
    }

    private static String text(@Nullable UUID id) {
        return Objects.toString(id, "");
    }

    /** What was done; none where a newer Kinerja kept something that this one has no word for. */
    public Optional<Act> known() {
        return Stream.of(Act.values()).filter(one -> one.name().equals(act)).findFirst();
    }
}
