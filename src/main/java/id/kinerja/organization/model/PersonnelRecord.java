package id.kinerja.organization.model;

import id.kinerja.shared.PersonId;
import id.kinerja.shared.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An employee as the books hold him today, with the last post that was written for him and the days on which any began. */
public record PersonnelRecord(
        PersonId person,
        Nip nip,
        String name,
        Rank rank,
        Employment employment,
        List<LocalDate> beginnings,
        @Nullable LastPost post,
        @Nullable Leaving leaving) {

    public PersonnelRecord {
        beginnings = List.copyOf(beginnings);
    }

    /** From which day on he serves no longer, today or later, and why. */
    public record Leaving(LocalDate from, Standing standing) {}

    /** The last post in the books, from a day until the day before another; without that day it goes on. */
    public record LastPost(
            UUID placement,
            UnitId unit,
            UnitId agency,
            String position,
            @Nullable Integer jobClass,
            @Nullable PersonId superior,
            @Nullable Nip superiorNip,
            LocalDate from,
            @Nullable LocalDate before) {}
}
