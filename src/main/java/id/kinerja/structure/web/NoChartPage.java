package id.kinerja.structure.web;

import id.kinerja.frame.web.Page;
import java.time.LocalDate;

/** Of a day before anything is on record there is no chart, but the day from which on there is one. */
public record NoChartPage(String path, LocalDate day, LocalDate since) implements Page {

    public String first() {
        return path + "?on=" + since;
    }
}
