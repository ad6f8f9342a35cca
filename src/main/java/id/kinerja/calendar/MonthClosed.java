package id.kinerja.calendar;

import id.kinerja.organization.model.Unit;
import id.kinerja.shared.Act;
import id.kinerja.shared.Message;
import id.kinerja.shared.Recorded;
import id.kinerja.shared.Viewer;
import java.time.YearMonth;

/** An officer has closed the month of an agency, for the how many-th time. */
record MonthClosed(Unit agency, YearMonth month, int version, Viewer viewer) implements Recorded {

    @Override
    public Act act() {
        return Act.MONTH_CLOSED;
    }

    @Override
    public Actor actor() {
        return Actor.of(viewer, agency.id());
    }

    @Override
    public Subject subject() {
        return Subject.of(agency.id(), agency.name());
    }

    @Override
    public Change change() {
        return new Change(Message.of(ClosingText.OPEN, month), Message.of(ClosingText.CLOSED, month, version));
    }
}
