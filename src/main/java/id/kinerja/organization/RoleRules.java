package id.kinerja.organization;

import id.kinerja.organization.model.Unit;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Refused;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer.Reach;
import id.kinerja.shared.Viewer.Role;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What has to be true before a role is given or ended. */
@Component
class RoleRules {

    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 1000;

    /** By these somebody acts for others, and does not only read. */
    private static final Set<Role> ACTING =
            Set.of(Role.CITY_PERSONNEL, Role.AGENCY_PERSONNEL, Role.TREASURER);

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
        grants.held(person, wanted.from(), before).stream()
                .filter(other -> areApart(role, other))
                .findFirst()
                .ifPresent(other -> {
                    throw Refused.because(RoleRefusal.KEPT_APART, role, other);
                });
    }

    /** Whoever looks after the machine has sight of nobody's data, and whoever audits changes nothing. */
    static boolean areApart(Role one, Role other) {
        var both = EnumSet.of(one, other);
        return one != other
                && (both.contains(Role.ADMINISTRATOR)
                        || both.contains(Role.AUDITOR) && !Collections.disjoint(both, ACTING));
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
