package id.kinerja.organization;

import id.kinerja.shared.PersonId;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role that somebody was given: for what, from when until the day before when, by whom and why, and how it was ended
 * last where it was ended before its time.
 */
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
        Instant grantedAt,
        @Nullable Ending ending) {

    /** It was ended earlier than it was given for: who did, when and why. */
    public record Ending(@Nullable LocalDate was, @Nullable String endedBy, String reason, Instant endedAt) {}

    public boolean isOver(LocalDate today) {
        return before != null && !before.isAfter(today);
    }

    /** Its last whole day; none where it goes on, and the day before its first where it had no whole day. */
    public @Nullable LocalDate last() {
        return before == null ? null : before.minusDays(1);
    }

    /** Whether it was ended before its first day came: one that was given and ended on the same day did hold. */
    public boolean neverBegan(ZoneId zone) {
        return before != null
                && !before.isAfter(from)
                && (ending == null || from.isAfter(at(ending.endedAt(), zone).toLocalDate()));
    }

    /** The moment from which it held where it was given on its first day; others hold from the beginning of that day. */
    public @Nullable LocalDateTime began(ZoneId zone) {
        var given = at(grantedAt, zone);
        return given.toLocalDate().equals(from) ? given : null;
    }

    /** The moment until which it held where it was ended at once; others hold until the end of their last day. */
    public @Nullable LocalDateTime stopped(ZoneId zone) {
        if (ending == null || before == null || neverBegan(zone)) {
            return null;
        }
        var ended = at(ending.endedAt(), zone);
        return ended.toLocalDate().equals(before) ? ended : null;
    }

    private static LocalDateTime at(Instant moment, ZoneId zone) {
        return LocalDateTime.ofInstant(moment, zone);
    }
}
