package id.kinerja.outsiders;

import id.kinerja.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A person without a NIP: what he is for the office and for how long; of whoever was always there only the name is known. */
public record Outsider(
        PersonId person,
        String name,
        boolean hasAccount,
        @Nullable Entry entry) {

    /** One row of what was entered; without a last day it goes on. */
    public record Entry(
            String name,
            String what,
            LocalDate from,
            @Nullable LocalDate last,
            String reason,
            String by,
            Instant at) {}

    /** Whether he belongs to the office on the day. */
    public boolean isThere(LocalDate day) {
        return entry == null || !day.isBefore(entry.from()) && (entry.last() == null || !day.isAfter(entry.last()));
    }
}
