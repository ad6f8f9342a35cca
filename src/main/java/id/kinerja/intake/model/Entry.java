package id.kinerja.intake.model;

import id.kinerja.organization.model.Employment;
import id.kinerja.organization.model.Nip;
import id.kinerja.organization.model.Rank;
import id.kinerja.organization.model.Standing;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of the list understood; what it leaves blank it says nothing about. */
record Entry(
        int row,
        Nip nip,
        @Nullable String name,
        @Nullable Rank rank,
        @Nullable LocalDate rankSince,
        @Nullable Employment employment,
        String unitCode,
        String unit,
        String agency,
        @Nullable String position,
        @Nullable Integer jobClass,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable Standing leaving,
        @Nullable Nip superior) {

    UnitChoice.Said place() {
        return new UnitChoice.Said(row, unitCode, unit, agency);
    }
}
