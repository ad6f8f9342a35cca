package id.kinerja.monthend;

import id.kinerja.organization.model.Unit;
import id.kinerja.payslips.PersonResult;
import id.kinerja.shared.Act;
import id.kinerja.shared.Recorded;
import id.kinerja.shared.TextKey;
import id.kinerja.shared.Viewer;

/** Somebody has taken the month of a whole unit with him as a file. */
record RecapTaken(Viewer viewer, Unit unit, PersonResult.OfMonth month) implements Recorded {

    /** What was taken, for the trail. */
    enum RecapWord implements TextKey {
        RECAP
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
        return Change.to(RecapWord.RECAP, month.month(), month.results().size());
    }
}
