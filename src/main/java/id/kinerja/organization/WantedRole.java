package id.kinerja.organization;

import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer.Role;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A role that somebody is to be given: to whom, by NIP or full name, for which agency, on which days and why. */
public record WantedRole(
        String who,
        Role role,
        @Nullable UnitId agency,
        LocalDate from,
        @Nullable LocalDate last,
        String reason) {}
