package id.kinerja.personnel;

import id.kinerja.organization.model.Decider;
import id.kinerja.shared.Act;
import id.kinerja.shared.Recorded;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Somebody has looked into the record of another person; the trail says so once an hour for both of them. */
record FileOpened(
        Viewer viewer,
        PersonFile.Identity identity,
        @Nullable UnitId agency,
        Supplier<Optional<Decider.As>> right) implements Recorded {

    @Override
    public Act act() {
        return Act.FILE_READ;
    }

    @Override
    public Actor actor() {
        return agency == null
                ? Actor.of(viewer.person())
                : Actor.of(viewer, agency).or(right);
    }

    @Override
    public Subject subject() {
        return Subject.of(identity.id(), identity.name());
    }
}
