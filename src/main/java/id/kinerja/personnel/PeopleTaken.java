package id.kinerja.personnel;

import id.kinerja.organization.model.Unit;
import id.kinerja.shared.Act;
import id.kinerja.shared.Recorded;
import id.kinerja.shared.TextKey;
import id.kinerja.shared.Viewer;
import org.jspecify.annotations.Nullable;

/** A list of people has left the house with somebody as a file; whom he looked for is not told, for it may be a NIP. */
record PeopleTaken(Viewer viewer, @Nullable Unit unit, int people) implements Recorded {

    /** How much it was, for the trail. */
    enum TakenWord implements TextKey {
        PEOPLE
    }

    @Override
    public Act act() {
        return Act.LIST_TAKEN;
    }

    @Override
    public Actor actor() {
        return unit == null ? Actor.of(viewer) : Actor.of(viewer, unit.agency());
    }

    @Override
    public Subject subject() {
        return unit == null ? Subject.named("") : Subject.of(unit.id(), unit.name());
    }

    @Override
    public Change change() {
        return Change.to(TakenWord.PEOPLE, people);
    }
}
