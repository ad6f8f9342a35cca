package id.kinerja.personnel;

import id.kinerja.organization.Entered;
import id.kinerja.shared.Act;
import id.kinerja.shared.Recorded;

/** An officer or treasurer has kept something of a person's record by hand. */
record RecordChanged(Entered entered, Change change) implements Recorded {

    @Override
    public Act act() {
        return Act.RECORD_CHANGED;
    }

    @Override
    public Actor actor() {
        return Actor.of(entered.by());
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
