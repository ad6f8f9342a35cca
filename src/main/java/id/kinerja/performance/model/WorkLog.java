package id.kinerja.performance.model;

import java.time.LocalDate;

/** A piece of work that a person recorded for a day, with its minutes and what the superior made of it. */
public record WorkLog(LocalDate date, int minutes, Status status) {

    /** Where the log stands between the employee and his superior. */
    public enum Status {
        VERIFIED,
        SUBMITTED,
        REJECTED
    }

    public boolean isVerified() {
        return status == Status.VERIFIED;
    }
}
