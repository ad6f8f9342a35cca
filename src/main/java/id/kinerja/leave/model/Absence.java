package id.kinerja.leave.model;

import java.time.LocalDate;

/** A document that excuses a person from a first to a last day, both included; it may reach over the month's ends. */
public record Absence(AbsenceKind kind, LocalDate from, LocalDate to) {

    public Absence {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("an absence ends on or after the day it begins");
        }
    }

    public boolean covers(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }

    public boolean overlaps(Absence other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }
}
