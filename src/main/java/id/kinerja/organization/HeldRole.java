package id.kinerja.organization;

import id.kinerja.shared.PersonId;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A role that somebody was given: for what, from when until the day before when, by whom and why. */
public record HeldRole(
        UUID id,
        PersonId person,
        String name,
        @Nullable String nip,
        Role role,
        @Nullable UnitId unit,
        @Nullable String agency,
        LocalDate from,
        @Nullable LocalDate before,
        String reason,
        @Nullable String grantedBy,
        Instant grantedAt) {

    /** It was ended earlier than it was given for: who did, when and why. */
    public record Ending(@Nullable LocalDate was, @Nullable String endedBy, String reason, Instant endedAt) {}

    public boolean isOver(LocalDate today) {
        return before != null && !before.isAfter(today);
    }

    /** Its last day; none where it goes on, and the day before its first where it never began. */
    public @Nullable LocalDate last() {
        return before == null ? null : before.minusDays(1);
    }
}
