package id.kinerja.structure;

import id.kinerja.organization.Appointments;
import id.kinerja.organization.Employees;
import id.kinerja.organization.Organization;
import id.kinerja.organization.OrganizationRefusal;
import id.kinerja.organization.model.Lead;
import id.kinerja.organization.model.UnitOnDay;
import id.kinerja.organization.model.UnitTree;
import id.kinerja.shared.NotFound;
import id.kinerja.shared.Refused;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer;
import id.kinerja.shared.Viewer.Role;
import id.kinerja.structure.Chart.Box;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Draws the structure of any day, with the same few questions to the database however large it is. */
@Service
public class Charts {

    /** So many people of a unit are shown at once. */
    public static final int PAGE = 60;

    // more boxes than that in a row are drawn without those below them
    private static final int ROW = 8;

    private final Organization organization;
    private final Appointments appointments;
    private final Employees employees;
    private final ChartRepository charts;
    private final Clock clock;

    Charts(
            Organization organization,
            Appointments appointments,
            Employees employees,
            ChartRepository charts,
            Clock clock) {
        this.organization = organization;
        this.appointments = appointments;
        this.employees = employees;
        this.charts = charts;
        this.clock = clock;
    }

    /** How many people stand in each unit itself, and which units want a leader. */
    private record Counts(Map<UnitId, Integer> people, Set<UnitId> vacant) {}

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Open to everybody who works here; whoever only looks after the machine has no sight of people. */
    public Chart ofGovernment(Viewer viewer, LocalDate day) {
        mustWorkHere(viewer);
        var tree = organization.treeOn(day);
        var counts = new Counts(charts.people(day), charts.vacant(day));
        var boxes = boxes(tree, tree.roots(), counts, day, 1);
        var people = boxes.stream().mapToInt(Box::people).sum();
        return new Chart(
                day,
                null,
                charts.tops(day),
                List.of(),
                boxes,
                List.of(),
                people,
                counts.vacant().size());
    }

    /** Since when the structure is on record, where this day lies before it; today it always is. */
    public Optional<LocalDate> later(Viewer viewer, @Nullable UnitId unit, LocalDate day) {
        mustWorkHere(viewer);
        if (unit != null && !organization.knows(unit)) {
            throw new NotFound();
        }
        return day.isBefore(today()) ? organization.onRecordSince(unit).filter(day::isBefore) : Optional.empty();
    }

    /** A unit that exists, but not on that day, is refused with a sentence. */
    public Chart of(Viewer viewer, UnitId unit, LocalDate day, int after) {
        mustWorkHere(viewer);
        var tree = organization.treeOn(day);
        var self = tree.find(unit).orElseThrow(() -> missing(unit, day));
        var within = within(tree, unit);
        var counts = new Counts(charts.people(within, day), charts.vacant(within, day));
        var here = boxes(tree, List.of(self), counts, day, 2).getFirst();
        return new Chart(
                day,
                here,
                List.of(),
                tree.upward(unit).reversed(),
                here.below(),
                charts.colleagues(unit, day, after, PAGE),
                here.people(),
                counts.vacant().size());
    }

    /** The leading positions that nobody holds on the day, of the government or of a unit and those below it, by agency. */
    public Vacancies vacancies(Viewer viewer, @Nullable UnitId unit, LocalDate day) {
        mustWorkHere(viewer);
        var tree = organization.treeOn(day);
        var here = unit == null ? null : tree.find(unit).orElseThrow(() -> missing(unit, day));
        var vacant = unit == null ? charts.vacant(day) : charts.vacant(within(tree, unit), day);
        var rows = appointments.leads(vacant, day).stream()
                .map(lead -> vacancy(tree, lead))
                .sorted(Comparator.comparing(
                                (Vacancies.Vacancy one) -> one.agency().name())
                        .thenComparing(one -> one.unit().name())
                        .thenComparing(one -> one.unit().code()))
                .toList();
        return new Vacancies(day, here, rows);
    }

    private static Vacancies.Vacancy vacancy(UnitTree tree, Lead lead) {
        var unit = tree.find(lead.unit()).orElseThrow();
        return new Vacancies.Vacancy(unit, tree.find(unit.agency()).orElse(unit), lead);
    }

    private static List<UnitId> within(UnitTree tree, UnitId unit) {
        return tree.within(unit).stream().map(UnitOnDay::id).toList();
    }

    private void mustWorkHere(Viewer viewer) {
        if (viewer.holds(Role.ADMINISTRATOR) && employees.nipOf(viewer.person()).isEmpty()) {
            throw new NotFound();
        }
    }

    private RuntimeException missing(UnitId unit, LocalDate day) {
        return organization.knows(unit) ? Refused.because(OrganizationRefusal.NOT_ON_DAY, day) : new NotFound();
    }

    private List<Box> boxes(UnitTree tree, List<UnitOnDay> tops, Counts counts, LocalDate day, int levels) {
        var shown = tops.stream().flatMap(top -> shown(tree, top, levels)).toList();
        var leads = appointments.leads(shown, day).stream().collect(Collectors.toMap(Lead::unit, Function.identity()));
        return tops.stream().map(top -> box(tree, top, counts, leads, levels)).toList();
    }

    private static Stream<UnitId> shown(UnitTree tree, UnitOnDay unit, int levels) {
        var drawn = drawn(tree, unit, levels);
        return Stream.concat(
                Stream.of(unit.id()), drawn.stream().flatMap(one -> shown(tree, one, next(drawn, levels))));
    }

    // of the first units of the government only so many are drawn as can be looked over
    private static List<UnitOnDay> drawn(UnitTree tree, UnitOnDay unit, int levels) {
        var below = levels > 0 ? tree.children(unit.id()) : List.<UnitOnDay>of();
        return unit.parent() == null && levels == 1 && below.size() > ROW ? List.of() : below;
    }

    private static int next(List<UnitOnDay> drawn, int levels) {
        return drawn.size() > ROW ? 0 : levels - 1;
    }

    private static Box box(UnitTree tree, UnitOnDay unit, Counts counts, Map<UnitId, Lead> leads, int levels) {
        var drawn = drawn(tree, unit, levels);
        var within = within(tree, unit.id());
        var gaps = within.stream().filter(each -> !each.equals(unit.id())).filter(counts.vacant()::contains);
        return new Box(
                unit,
                leads.get(unit.id()),
                within.stream()
                        .mapToInt(each -> counts.people().getOrDefault(each, 0))
                        .sum(),
                (int) gaps.count(),
                drawn.stream()
                        .map(one -> box(tree, one, counts, leads, next(drawn, levels)))
                        .toList());
    }
}
