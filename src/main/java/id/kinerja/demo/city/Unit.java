package id.kinerja.demo.city;

import org.jspecify.annotations.Nullable;

/**
 * An agency of the city, or a unit inside one; the parent is the unit above it within the agency, and an agency has none.
 */
public record Unit(
        String code,
        String name,
        Kind kind,
        String agency,
        @Nullable String parent) {

    /** Whether the unit closes its own months (perangkat daerah) or belongs to one that does. */
    public enum Kind {
        AGENCY,
        UNIT
    }
}
