package id.kinerja.organization;

import id.kinerja.shared.Forbidden;
import id.kinerja.shared.NotFound;
import id.kinerja.shared.Refused;
import id.kinerja.shared.Viewer;
import id.kinerja.shared.Viewer.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The book of roles: the city's personnel officer gives and ends them, the auditor reads it, for others it is not there. */
@Service
public class RoleBook {

    private final RoleGrantRepository grants;
    private final RoleRules rules;
    private final Clock clock;

    RoleBook(RoleGrantRepository grants, RoleRules rules, Clock clock) {
        this.grants = grants;
        this.rules = rules;
        this.clock = clock;
    }

    /** Every role that was ever given. */
    public List<HeldRole> all(Viewer viewer) {
        requireReader(viewer);
        return grants.all();
    }

    public HeldRole one(Viewer viewer, UUID grant) {
        requireReader(viewer);
        return grants.find(grant).orElseThrow(NotFound::new);
    }

    /** How this role was shortened, the first time first. */
    public List<HeldRole.Ending> endings(Viewer viewer, UUID grant) {
        return grants.endings(one(viewer, grant).id());
    }

    /** The day on which roles can be given and ended first. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public boolean mayWrite(Viewer viewer) {
        return viewer.holds(Role.CITY_PERSONNEL);
    }

    /** Whoever only reads the book is told so; for anybody else it is not there. */
    public void requireWriter(Viewer viewer) {
        requireReader(viewer);
        if (!mayWrite(viewer)) {
            throw Forbidden.because(SightText.CITY_GRANTS);
        }
    }

    @Transactional
    public UUID grant(Viewer viewer, WantedRole wanted) {
        requireWriter(viewer);
        grants.lock();
        var person = rules.person(wanted.who());
        if (viewer.is(person)) {
            throw Refused.because(RoleRefusal.ONESELF);
        }
        return grants.add(person, wanted, rules.before(person, wanted, today()), viewer.person(), clock.instant());
    }

    /** On the machine's own console, where nobody has signed in: from today on, until it is ended. */
    @Transactional
    public HeldRole grantOnConsole(String who, Role role, String agency, String reason) {
        grants.lock();
        var unit = agency.isEmpty() ? null : rules.agency(agency);
        var wanted = new WantedRole(who, role, unit, today(), null, reason);
        var person = rules.person(who);
        var id = grants.add(person, wanted, rules.before(person, wanted, today()), null, clock.instant());
        return grants.find(id).orElseThrow();
    }

    /** From this day on the role is no more. */
    @Transactional
    public void end(Viewer viewer, UUID grant, LocalDate on, String reason) {
        requireWriter(viewer);
        grants.lock();
        var held = one(viewer, grant);
        rules.requireEnd(held, on, today(), reason);
        grants.end(grant, on, viewer.person(), reason, clock.instant());
    }

    private static void requireReader(Viewer viewer) {
        if (!viewer.holds(Role.CITY_PERSONNEL) && !viewer.holds(Role.AUDITOR)) {
            throw new NotFound();
        }
    }
}
