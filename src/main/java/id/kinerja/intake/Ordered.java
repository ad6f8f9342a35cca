package id.kinerja.intake;

import id.kinerja.shared.PersonId;
import id.kinerja.shared.Recorded.Actor;
import id.kinerja.shared.Viewer;
import org.jspecify.annotations.Nullable;

/** Who has a list taken in and from where: told before the work begins, for where it is done there is no request. */
record Ordered(Actor actor, @Nullable String address) {

    static final Ordered AT_THE_CONSOLE = new Ordered(Actor.INSTALLATION, null);

    static Ordered by(Viewer viewer, String address) {
        return new Ordered(Actor.of(viewer), address);
    }

    @Nullable PersonId person() {
        return actor.person();
    }
}
