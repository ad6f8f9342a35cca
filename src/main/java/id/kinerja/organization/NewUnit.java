package id.kinerja.organization;

import id.kinerja.shared.UnitId;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** A unit as it is taken into the books; an agency names itself as its agency. */
public record NewUnit(
        UnitId id, String code, String name, @Nullable UnitId parent, UnitId agency, ZoneId zone) {}
