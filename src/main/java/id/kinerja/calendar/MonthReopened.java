package id.kinerja.calendar;

import id.kinerja.organization.model.Unit;
import id.kinerja.shared.Act;
import id.kinerja.shared.Message;
import id.kinerja.shared.Recorded;
import id.kinerja.shared.Viewer;
import java.time.YearMonth;

/** The city's officer has opened a closed month of an agency again, with the reason for everyone to read. */
record MonthReopened(Unit agency, YearMonth month, int version, Viewer viewer, String reason) implements Recorded {

    @Override
    public Act act() {
        return Act.MONTH_REOPENED;
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
        return new Change(Message.of(ClosingText.CLOSED, month, version), Message.of(ClosingText.OPEN, month));
    }
}
