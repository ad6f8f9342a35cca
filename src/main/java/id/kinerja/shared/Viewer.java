package id.kinerja.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whoever looks or acts: a person with the roles that he holds today, each for one unit or for the whole government. */
public record Viewer(PersonId person, String name, List<Grant> grants) {

    /** What a person may see and do beyond his own affairs. */
    public enum Role {
        AGENCY_PERSONNEL,
        CITY_PERSONNEL,
        AGENCY_HEAD,
        MAYOR,
        TREASURER,
        AUDITOR
    }

    /** A role for one agency; without a unit for the whole government. */
    public record Grant(Role role, @Nullable UnitId unit) {}

    public Viewer {
        grants = List.copyOf(grants);
    }

    public boolean is(PersonId other) {
        return person.equals(other);
    }

    public boolean holds(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }

    /** Whether he is the personnel officer of this agency, or of the whole government. */
    public boolean looksAfter(UnitId agency) {
        return holds(Role.CITY_PERSONNEL)
                || grants.stream()
                        .anyMatch(grant -> grant.role() == Role.AGENCY_PERSONNEL && agency.equals(grant.unit()));
    }
}
