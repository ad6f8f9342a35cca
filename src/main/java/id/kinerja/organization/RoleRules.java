package id.kinerja.organization;

import id.kinerja.organization.model.Unit;
import id.kinerja.shared.Message;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Refused;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer;
import id.kinerja.shared.Viewer.Reach;
import id.kinerja.shared.Viewer.Role;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What has to be true before a role is given or ended. */
@Component
class RoleRules {

    /** By these somebody acts for others, and does not only read. */
    private static final Set<Role> ACTING = Set.of(Role.CITY_PERSONNEL, Role.AGENCY_PERSONNEL, Role.TREASURER);

    private final RoleGrantRepository grants;
    private final RoleRepository persons;
    private final Organization organization;

    RoleRules(RoleGrantRepository grants, RoleRepository persons, Organization organization) {
        this.grants = grants;
        this.persons = persons;
        this.organization = organization;
    }

    /** Whoever has this NIP or this full name, if there is just one. */
    Optional<PersonId> person(String who) {
        var found = persons.called(who);
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    Set<PersonId> cityOfficers(LocalDate day) {
        return Set.copyOf(persons.holders(Role.CITY_PERSONNEL, day));
    }

    UnitId agency(String code) {
        return organization.allAgencies().stream()
                .filter(agency -> agency.code().equalsIgnoreCase(code))
                .map(Unit::id)
                .findFirst()
                .orElseThrow(() -> Refused.because(RoleRefusal.NO_AGENCY, code));
    }

    /** Everything for which this is no role that can be given, in the order of the form. */
    List<Message> flaws(@Nullable Viewer by, WantedRole wanted, LocalDate today) {
        return Stream.of(
                        who(by, wanted.who()),
                        role(wanted.role()),
                        reach(wanted.role(), wanted.agency()),
                        days(wanted, today),
                        reason(wanted.reason()),
                        free(wanted))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Message> who(@Nullable Viewer by, String who) {
        var found = persons.called(who);
        if (found.isEmpty()) {
            return because(RoleRefusal.WHO_UNKNOWN, who);
        }
        if (found.size() > 1) {
            return because(RoleRefusal.WHO_AMBIGUOUS, who);
        }
        return by != null && by.is(found.getFirst()) ? because(RoleRefusal.ONESELF) : Optional.empty();
    }

    private static Optional<Message> role(@Nullable Role role) {
        return role == null ? because(RoleRefusal.ROLE_NEEDED) : Optional.empty();
    }

    private Optional<Message> reach(@Nullable Role role, @Nullable UnitId agency) {
        if (agency == null && role != null && role.reach() == Reach.AGENCY) {
            return because(RoleRefusal.AGENCY_NEEDED, role);
        }
        if (agency != null && role != null && role.reach() == Reach.GOVERNMENT) {
            return because(RoleRefusal.WHOLE_GOVERNMENT, role);
        }
        return agency == null
                        || organization.allAgencies().stream()
                                .anyMatch(one -> one.id().equals(agency))
                ? Optional.empty()
                : because(RoleRefusal.NO_AGENCY, agency.id());
    }

    private static Optional<Message> days(WantedRole wanted, LocalDate today) {
        var from = wanted.from();
        if (from == null || from.isBefore(today)) {
            return because(RoleRefusal.FROM_PAST, today);
        }
        return wanted.last() != null && wanted.last().isBefore(from)
                ? because(RoleRefusal.LAST_BEFORE_FROM, from)
                : Optional.empty();
    }

    private static Optional<Message> reason(String reason) {
        var length = reason.codePointCount(0, reason.length()); // as PostgreSQL counts
        return length < RoleBook.SHORTEST_REASON || length > RoleBook.LONGEST_REASON
                ? because(RoleRefusal.REASON_NEEDED, RoleBook.SHORTEST_REASON, RoleBook.LONGEST_REASON)
                : Optional.empty();
    }

    /** Nobody holds a role twice, or one together with another that is kept apart from it; asked once it is a role. */
    private Optional<Message> free(WantedRole wanted) {
        var role = wanted.role();
        var from = wanted.from();
        var person = person(wanted.who());
        var last = wanted.last();
        if (role == null || from == null || person.isEmpty() || last != null && last.isBefore(from)) {
            return Optional.empty();
        }
        var unit = wanted.agency() == null ? null : wanted.agency().id();
        if (grants.holds(person.get(), role, unit, from, wanted.before())) {
            return because(RoleRefusal.HELD_ALREADY, role);
        }
        return grants.held(person.get(), from, wanted.before()).stream()
                .filter(other -> areApart(role, other))
                .findFirst()
                .flatMap(other -> because(RoleRefusal.KEPT_APART, role, other));
    }

    /** Whoever looks after the machine has sight of nobody's data, and whoever audits changes nothing. */
    static boolean areApart(Role one, Role other) {
        var both = EnumSet.of(one, other);
        return one != other
                && (both.contains(Role.ADMINISTRATOR)
                        || both.contains(Role.AUDITOR) && !Collections.disjoint(both, ACTING));
    }

    /** Everything for which the role does not end so; somebody must remain who gives roles. */
    List<Message> flaws(HeldRole held, @Nullable LocalDate on, LocalDate today, String reason) {
        return Stream.of(end(held, on, today), reason(reason))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Message> end(HeldRole held, @Nullable LocalDate on, LocalDate today) {
        if (held.isOver(today)) {
            return because(RoleRefusal.OVER_ALREADY);
        }
        if (on == null || on.isBefore(today)) {
            return because(RoleRefusal.ON_PAST, today);
        }
        if (held.before() != null && !on.isBefore(held.before())) {
            return because(RoleRefusal.ENDS_BEFORE, held.before());
        }
        return held.role() == Role.CITY_PERSONNEL && !grants.isHeldBesides(held.id(), held.role(), on)
                ? because(RoleRefusal.LAST_OFFICER)
                : Optional.empty();
    }

    static void refuse(List<Message> flaws) {
        if (!flaws.isEmpty()) {
            throw new Refused(flaws.getFirst());
        }
    }

    private static Optional<Message> because(RoleRefusal refusal, Object... facts) {
        return Optional.of(Message.of(refusal, facts));
    }
}
