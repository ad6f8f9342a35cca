package id.kinerja.home.web;

import id.kinerja.frame.web.Navigation;
import id.kinerja.leadership.Leadership;
import id.kinerja.organization.Employees;
import id.kinerja.organization.Organization;
import id.kinerja.organization.model.StaffMember;
import id.kinerja.shared.Viewer;
import id.kinerja.shared.Viewer.Role;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a viewer can go: his own days and pay, and the agencies and months that he may read. */
class HomeNavigation implements Navigation {

    private final Employees employees;
    private final Organization organization;
    private final Leadership leadership;
    private final Clock clock;
    private final String government;

    HomeNavigation(
            Employees employees, Organization organization, Leadership leadership, Clock clock, String government) {
        this.employees = employees;
        this.organization = organization;
        this.leadership = leadership;
        this.clock = clock;
        this.government = government;
    }

    @Override
    public String government() {
        return government;
    }

    @Override
    public Around around(Viewer viewer) {
        var member = employees.members(List.of(viewer.person()), YearMonth.now(clock)).stream()
                .findFirst();
        var entries = new ArrayList<Entry>();
        entries.add(new Entry("/", "home", WayText.TODAY));
        member.ifPresent(one -> entries.addAll(own(one)));
        entries.addAll(agencies(viewer));
        if (viewer.holds(Role.CITY_PERSONNEL) || viewer.holds(Role.AUDITOR)) {
            entries.add(new Entry("/roles", "lock", WayText.ROLES));
        }
        if (viewer.holds(Role.AUDITOR)) {
            entries.add(new Entry("/audit", "chain", WayText.TRAIL));
        }
        if (member.isPresent() || !viewer.holds(Role.ADMINISTRATOR)) {
            entries.add(new Entry("/units/chart", "tree", WayText.CHART));
        }
        entries.addAll(people(viewer));
        if (viewer.holds(Role.CITY_PERSONNEL) || viewer.holds(Role.AUDITOR) || viewer.holds(Role.ADMINISTRATOR)) {
            entries.add(new Entry("/privacy", "book", WayText.PRIVACY));
        }
        var record = member.map(HomeNavigation::pages).orElse(null);
        return new Around(unit(member), record, entries);
    }

    private List<Entry> people(Viewer viewer) {
        var entries = new ArrayList<Entry>();
        if (leadership.leads(viewer)) {
            entries.add(new Entry("/people/mine", "see", WayText.MINE, true));
        }
        if (viewer.readsOthers()) {
            entries.add(new Entry("/people", "team", WayText.PEOPLE, true));
        }
        if (viewer.holds(Role.AGENCY_PERSONNEL) || viewer.holds(Role.CITY_PERSONNEL)) {
            entries.add(new Entry("/people/import", "file", WayText.LIST, true));
        }
        return entries;
    }

    private String unit(Optional<StaffMember> member) {
        return member.map(one -> one.post().unit().name()).orElse(government);
    }

    private static List<Entry> own(StaffMember member) {
        var pages = pages(member);
        return List.of(
                new Entry(pages + "/days", "cal", WayText.PRESENCE),
                new Entry(pages + "/allowance", "money", WayText.ALLOWANCE));
    }

    private static String pages(StaffMember member) {
        return "/people/" + member.employee().nip();
    }

    // one agency has its months beside it; of many the list leads to each
    private List<Entry> agencies(Viewer viewer) {
        if (viewer.grants().isEmpty()) {
            return List.of();
        }
        var agencies = organization.agenciesOf(viewer);
        if (agencies.isEmpty()) {
            return List.of();
        }
        var entries = new ArrayList<Entry>();
        entries.add(new Entry("/units", "office", WayText.UNIT));
        if (agencies.size() == 1) {
            entries.add(new Entry("/units/" + agencies.getFirst().id().id() + "/months", "lock", WayText.MONTH));
        }
        return entries;
    }
}
