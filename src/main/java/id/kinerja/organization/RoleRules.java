package id.kinerja.organization;

import id.kinerja.organization.model.Unit;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Refused;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer.Reach;
import id.kinerja.shared.Viewer.Role;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What has to be true before a role is given or ended. */
@Component
class RoleRules {

    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 1000;

    /** Whoever looks after the machine looks after nobody's data. */
    private static final Map<Role, Role> APART =
            Map.of(Role.ADMINISTRATOR, Role.CITY_PERSONNEL, Role.CITY_PERSONNEL, Role.ADMINISTRATOR);

    private final RoleGrantRepository grants;
    private final Organization organization;

    RoleRules(RoleGrantRepository grants, Organization organization) {
        this.grants = grants;
        this.organization = organization;
    }

    PersonId person(String who) {
        var found = grants.people(who);
        if (found.isEmpty()) {
            throw Refused.because(RoleRefusal.WHO_UNKNOWN, who);
        }
        if (found.size() > 1) {
            throw Refused.because(RoleRefusal.WHO_AMBIGUOUS, who);
        }
        return found.getFirst().id();
    }

    UnitId agency(String code) {
        return organization.allAgencies().stream()
                .filter(agency -> agency.code().equalsIgnoreCase(code))
                .map(Unit::id)
                .findFirst()
                .orElseThrow(() -> Refused.because(RoleRefusal.NO_AGENCY, code));
    }

    /** The day from which on the role is no more, of one that can be given. */
    @Nullable LocalDate before(PersonId person, WantedRole wanted, LocalDate today) {
        requireReach(wanted.role(), wanted.agency());
        requireReason(wanted.reason());
        if (wanted.from().isBefore(today)) {
            throw Refused.because(RoleRefusal.FROM_PAST, today);
        }
        if (wanted.last() != null && wanted.last().isBefore(wanted.from())) {
            throw Refused.because(RoleRefusal.LAST_BEFORE_FROM, wanted.from());
        }
        var before = wanted.last() == null ? null : wanted.last().plusDays(1);
        requireFree(person, wanted, before);
        return before;
    }

    private void requireReach(Role role, @Nullable UnitId agency) {
        if (agency == null && role.reach() == Reach.AGENCY) {
            throw Refused.because(RoleRefusal.AGENCY_NEEDED, role);
        }
        if (agency != null && role.reach() == Reach.GOVERNMENT) {
            throw Refused.because(RoleRefusal.WHOLE_GOVERNMENT, role);
        }
        if (agency != null
                && organization.allAgencies().stream().noneMatch(one -> one.id().equals(agency))) {
            throw Refused.because(RoleRefusal.NO_AGENCY, agency.id());
        }
    }

    private static void requireReason(String reason) {
        var length = reason.codePointCount(0, reason.length()); // as PostgreSQL counts
        if (length < SHORTEST_REASON || length > LONGEST_REASON) {
            throw Refused.because(RoleRefusal.REASON_NEEDED, SHORTEST_REASON, LONGEST_REASON);
        }
    }

    private void requireFree(PersonId person, WantedRole wanted, @Nullable LocalDate before) {
        var role = wanted.role();
        var unit = wanted.agency() == null ? null : wanted.agency().id();
        if (grants.holds(person, role, unit, wanted.from(), before)) {
            throw Refused.because(RoleRefusal.HELD_ALREADY, role);
        }
        var other = APART.get(role);
        if (other != null && grants.holds(person, other, null, wanted.from(), before)) {
            throw Refused.because(RoleRefusal.KEPT_APART, role, other);
        }
    }

    /** Somebody must remain who gives roles. */
    void requireEnd(HeldRole held, LocalDate on, LocalDate today, String reason) {
        if (held.isOver(today)) {
            throw Refused.because(RoleRefusal.OVER_ALREADY);
        }
        if (on.isBefore(today)) {
            throw Refused.because(RoleRefusal.ON_PAST, today);
        }
        if (held.before() != null && !on.isBefore(held.before())) {
            throw Refused.because(RoleRefusal.ENDS_BEFORE, held.before());
        }
        requireReason(reason);
        if (held.role() == Role.CITY_PERSONNEL && !grants.isHeldBesides(held.id(), held.role(), on)) {
            throw Refused.because(RoleRefusal.LAST_OFFICER);
        }
    }
}
