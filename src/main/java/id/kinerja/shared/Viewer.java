package id.kinerja.shared;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whoever looks or acts: a person with the roles that he holds today, each for one agency or for the whole government. */
public record Viewer(PersonId person, String name, List<Grant> grants) {

    /** What a person may see and do beyond his own affairs; whoever leads others is known by their posts and needs none. */
    public enum Role implements TextKey {
        AGENCY_PERSONNEL(Reach.AGENCY),
        CITY_PERSONNEL(Reach.GOVERNMENT),
        AGENCY_HEAD(Reach.AGENCY),
        MAYOR(Reach.GOVERNMENT),
        MAYOR_ASSISTANT(Reach.GOVERNMENT),
        TREASURER(Reach.EITHER),
        AUDITOR(Reach.GOVERNMENT),
        /** Looks after the installation: sees nobody's data and sets no policy. */
        ADMINISTRATOR(Reach.GOVERNMENT);

        private final Reach reach;

        Role(Reach reach) {
            this.reach = reach;
        }

        public Reach reach() {
            return reach;
        }
    }

    /** Whoever holds several roles acts in the first of these. */
    private static final List<Role> OFFICES = List.of(
            Role.CITY_PERSONNEL,
            Role.AGENCY_PERSONNEL,
            Role.AGENCY_HEAD,
            Role.TREASURER,
            Role.MAYOR,
            Role.MAYOR_ASSISTANT,
            Role.AUDITOR);

    /** For what a role is given: for one agency, for the whole government, or for either. */
    public enum Reach {
        AGENCY,
        GOVERNMENT,
        EITHER
    }

    /** A role for one agency; without a unit for the whole government. */
    public record Grant(Role role, @Nullable UnitId unit) {

        boolean reaches(@Nullable UnitId agency) {
            return unit == null || unit.equals(agency);
        }
    }

    public Viewer {
        grants = List.copyOf(grants);
    }

    public boolean is(PersonId other) {
        return person.equals(other);
    }

    public boolean holds(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }

    /**
     * Whether he acts for this agency: its personnel officer, or the one of the whole government. Here and below, whoever
     * stands in no agency is within reach of the whole government alone.
     */
    public boolean looksAfter(@Nullable UnitId agency) {
        return reaches(agency, Role.CITY_PERSONNEL, Role.AGENCY_PERSONNEL);
    }

    /** Whether he may read the days, the allowance, the slips and the closings of everyone in this agency. */
    public boolean mayRead(@Nullable UnitId agency) {
        return looksAfter(agency) || reaches(agency, Role.AGENCY_HEAD, Role.MAYOR, Role.MAYOR_ASSISTANT, Role.AUDITOR);
    }

    /** Whether he may read what this agency has closed: its months and slips, and nothing that still runs. */
    public boolean mayReadClosed(@Nullable UnitId agency) {
        return mayRead(agency) || reaches(agency, Role.TREASURER);
    }

    /** As what he deals with this agency: the first of his roles that reaches it; none in his own affairs. */
    Optional<Role> actsAs(UnitId agency) {
        return OFFICES.stream().filter(role -> reaches(agency, role)).findFirst();
    }

    /** As what he deals with more than one agency: the first of his roles. */
    Optional<Role> acts() {
        return OFFICES.stream().filter(this::holds).findFirst();
    }

    /** Whether he keeps into which accounts the people of this agency are paid, and by which tax status. */
    public boolean paysFor(@Nullable UnitId agency) {
        return reaches(agency, Role.TREASURER);
    }

    /** Whether he may read something of every agency, be it only what is closed. */
    public boolean readsEverywhere() {
        return mayReadClosed(null);
    }

    /** The agencies for which he holds a role that lets him read something of them. */
    public List<UnitId> readAgencies() {
        return grants.stream()
                .map(Grant::unit)
                .filter(Objects::nonNull)
                .filter(this::mayReadClosed)
                .distinct()
                .toList();
    }

    /** Whether there is anybody besides himself of whom he may read by a role. */
    public boolean readsOthers() {
        return readsEverywhere() || !readAgencies().isEmpty();
    }

    private boolean reaches(@Nullable UnitId agency, Role... roles) {
        return grants.stream().anyMatch(grant -> List.of(roles).contains(grant.role()) && grant.reaches(agency));
    }
}
