package id.kinerja.intake.web;

import id.kinerja.frame.web.Bars;
import id.kinerja.frame.web.Page;
import id.kinerja.intake.Desk.Standing;
import java.util.UUID;

/** How far the work on a list has come; the page looks again by itself. */
public record WorkPage(UUID id, Standing standing) implements Page {

    public String path() {
        return IntakeController.PATH + "/" + id;
    }

    public boolean isCounted() {
        return standing.all() > 0;
    }

    public Bars bars() {
        return Bars.of(
                new Bars.Part("info", standing.done(), true),
                new Bars.Part("none", standing.all() - standing.done(), false));
    }
}
