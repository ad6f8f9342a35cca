package id.kinerja.organization;

import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer.Role;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A role that somebody is to be given: to whom, by NIP or full name, for which agency, on which days and why. A form may
 * not say it all; what is missing is refused.
 */
public record WantedRole(
        String who,
        @Nullable Role role,
        @Nullable UnitId agency,
        @Nullable LocalDate from,
        @Nullable LocalDate last,
        String reason) {

    /** The day from which on it is no more. */
    @Nullable LocalDate before() {
        return last == null ? null : last.plusDays(1);
    }
}
