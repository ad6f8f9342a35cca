package id.kinerja.personnel;

import id.kinerja.organization.Entered;
import id.kinerja.shared.Act;
import id.kinerja.shared.Recorded;

/** An officer or treasurer has kept something of a person's record by hand, as what he is for the person's agency. */
record RecordChanged(Entered entered, Actor actor, Change change) implements Recorded {

    @Override
    public Act act() {
        return Act.RECORD_CHANGED;
    }

    @Override
    public Subject subject() {
        return Subject.of(entered.person());
    }

    @Override
    public String reason() {
        return entered.reason();
    }
}
