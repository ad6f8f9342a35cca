package id.kinerja.organization;

import id.kinerja.shared.Forbidden;
import id.kinerja.shared.Message;
import id.kinerja.shared.NotFound;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Sought;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer;
import id.kinerja.shared.Viewer.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The book of roles: the city's personnel officer gives and ends them, the auditor reads it, for others it is not there. */
@Service
public class RoleBook {

    /** So many letters has a reason at least, and at most. */
    public static final int SHORTEST_REASON = 10;

    public static final int LONGEST_REASON = 1000;

    private final RoleGrantRepository grants;
    private final RoleRules rules;
    private final Clock clock;
    private final ApplicationEventPublisher news;

    RoleBook(RoleGrantRepository grants, RoleRules rules, Clock clock, ApplicationEventPublisher news) {
        this.grants = grants;
        this.rules = rules;
        this.clock = clock;
        this.news = news;
    }

    /** Which roles somebody looks for; what he leaves open fits every one. Pages are counted from 1. */
    public record Search(
            String words, @Nullable Role role, @Nullable UnitId agency, boolean over, int page) {

        public static final int ON_A_PAGE = 25;

        public boolean isOpen() {
            return words.isEmpty() && role == null && agency == null;
        }

        int offset() {
            return (page - 1) * ON_A_PAGE;
        }

        /** The words as {@code ilike} reads them. */
        String pattern() {
            return Sought.anywhere(words);
        }
    }

    /** A screen of the roles that are looked for, and how many there are. */
    public record Found(List<HeldRole> roles, long holding, long over) {

        public long all(boolean showsOver) {
            return showsOver ? over : holding;
        }
    }

    public Found find(Viewer viewer, Search search) {
        requireReader(viewer);
        return grants.find(search, today());
    }

    /** Whoever gives roles today or on a later day, whether or not he serves: nobody of an agency decides that. */
    public Set<PersonId> cityOfficers() {
        return rules.cityOfficers(today());
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

    /** Everything for which this role would not be given, in the order of the form. */
    public List<Message> flaws(Viewer viewer, WantedRole wanted) {
        requireWriter(viewer);
        return rules.flaws(viewer, wanted, today());
    }

    @Transactional
    public UUID grant(Viewer viewer, WantedRole wanted) {
        requireWriter(viewer);
        grants.lock();
        return add(wanted, viewer).id();
    }

    private HeldRole add(WantedRole wanted, @Nullable Viewer by) {
        RoleRules.refuse(rules.flaws(by, wanted, today()));
        var person = rules.person(wanted.who()).orElseThrow();
        var id = grants.add(person, wanted, by == null ? null : by.person(), clock.instant());
        var held = grants.find(id).orElseThrow();
        news.publishEvent(RoleNews.granted(held, by));
        return held;
    }

    /** On the machine's own console, where nobody has signed in: from today on, until it is ended. */
    @Transactional
    public HeldRole grantOnConsole(String who, Role role, String agency, String reason) {
        grants.lock();
        var unit = agency.isEmpty() ? null : rules.agency(agency);
        return add(new WantedRole(who, role, unit, today(), null, reason), null);
    }

    /** Everything for which this role would not end so, in the order of the form. */
    public List<Message> endFlaws(Viewer viewer, UUID grant, @Nullable LocalDate on, String reason) {
        requireWriter(viewer);
        return rules.flaws(one(viewer, grant), on, today(), reason);
    }

    /** From this day on the role is no more. */
    @Transactional
    public void end(Viewer viewer, UUID grant, LocalDate on, String reason) {
        requireWriter(viewer);
        grants.lock();
        var held = one(viewer, grant);
        RoleRules.refuse(rules.flaws(held, on, today(), reason));
        grants.end(grant, on, viewer.person(), reason, clock.instant());
        news.publishEvent(RoleNews.ended(held, one(viewer, grant), clock.getZone(), viewer));
    }

    /** Roles of somebody who was recorded as gone do not come back with him; for whoever has guarded that himself. */
    @Transactional
    public void endAll(Viewer viewer, PersonId person, LocalDate on, String reason) {
        grants.lock();
        for (var grant : grants.reaching(person, on)) {
            var held = grants.find(grant).orElseThrow();
            grants.end(grant, on, viewer.person(), reason, clock.instant());
            news.publishEvent(RoleNews.ended(held, grants.find(grant).orElseThrow(), clock.getZone(), viewer));
        }
    }

    private static void requireReader(Viewer viewer) {
        if (!viewer.holds(Role.CITY_PERSONNEL) && !viewer.holds(Role.AUDITOR)) {
            throw new NotFound();
        }
    }
}
