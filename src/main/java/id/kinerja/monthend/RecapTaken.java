package id.kinerja.monthend;

import id.kinerja.organization.model.Unit;
import id.kinerja.shared.Act;
import id.kinerja.shared.Recorded;
import id.kinerja.shared.TextKey;
import id.kinerja.shared.Viewer;
import java.time.YearMonth;

/** Somebody has taken people of a unit in a month with him as a file: their days, their slips, or what they lack. */
record RecapTaken(Viewer viewer, Unit unit, RecapWord what, YearMonth month, int people) implements Recorded {

    /** What was taken, for the trail. */
    enum RecapWord implements TextKey {
        RECAP,
        SLIPS,
        UNREADY
    }

    @Override
    public Act act() {
        return Act.LIST_TAKEN;
    }

    @Override
    public Actor actor() {
        return Actor.of(viewer, unit.agency());
    }

    @Override
    public Subject subject() {
        return Subject.of(unit.id(), unit.name());
    }

    @Override
    public Change change() {
        return Change.to(what, month, people);
    }
}
