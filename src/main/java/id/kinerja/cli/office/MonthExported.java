package id.kinerja.cli.office;

import id.kinerja.shared.Act;
import id.kinerja.shared.Recorded;
import java.time.YearMonth;

/** Somebody at the console has written the month of everybody into plain files. */
record MonthExported(YearMonth month, int people) implements Recorded {

    @Override
    public Act act() {
        return Act.LIST_TAKEN;
    }

    @Override
    public Actor actor() {
        return Actor.INSTALLATION;
    }

    @Override
    public Subject subject() {
        return Subject.named("");
    }

    @Override
    public Change change() {
        return Change.to(OfficeText.MONTH_TAKEN, month, people);
    }
}
