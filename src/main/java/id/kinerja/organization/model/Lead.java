package id.kinerja.organization.model;

import id.kinerja.shared.PersonId;
import id.kinerja.shared.UnitId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The position that leads a unit, with who holds it on a day and who acts in it; without either it is vacant. */
public record Lead(
        UnitId unit,
        String title,
        @Nullable JobClass jobClass,
        @Nullable Official holder,
        @Nullable Acting acting) {

    /** Somebody with a name. */
    public record Official(PersonId id, String name) {}

    /** Who acts in the position, by which letter, and until which day. */
    public record Acting(Official official, ActingKind kind, String letter, LocalDate until) {}

    /** Whether somebody acts in it so: beside a holder only a Plh. does, and the term of a Plt. is over before it ends. */
    public boolean stands(ActingKind kind) {
        return acting != null && acting.kind() == kind;
    }

    public boolean isVacant() {
        return holder == null;
    }

    /** Who leads: the holder, and where there is none whoever acts. */
    public @Nullable Official official() {
        return holder == null && acting != null ? acting.official() : holder;
    }
}
