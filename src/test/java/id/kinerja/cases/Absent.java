package id.kinerja.cases;

import java.time.LocalDate;

/** A document of absence as a case gives it. */
record Absent(String kind, LocalDate from, LocalDate to) {

    boolean covers(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }
}
