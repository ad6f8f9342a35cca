package id.kinerja.intake.web;

import id.kinerja.frame.web.Page;
import id.kinerja.intake.Run;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** What became of a list that was applied: who, when, and each fact that it changed. */
public record AppliedPage(Run run, Run.Page applied, int page, ZoneId zone) implements Page {

    public ZonedDateTime at() {
        return run.at().atZone(zone);
    }

    public String next() {
        return IntakeController.PATH + "/" + run.id() + "?page=" + (page + 1);
    }
}
