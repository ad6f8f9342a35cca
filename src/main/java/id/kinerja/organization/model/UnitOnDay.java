package id.kinerja.organization.model;

import id.kinerja.shared.UnitId;
import org.jspecify.annotations.Nullable;

/** A unit as it stood on a day: what it was called, of what kind it was, and under which unit. */
public record UnitOnDay(
        UnitId id,
        String code,
        String name,
        UnitKind kind,
        @Nullable UnitId parent,
        UnitId agency) {

    public boolean isAgency() {
        return id.equals(agency);
    }

    /** The same under another unit. */
    public UnitOnDay under(@Nullable UnitId above) {
        return new UnitOnDay(id, code, name, kind, above, agency);
    }
}
