package id.kinerja.personnel;

import id.kinerja.forms.Found;
import id.kinerja.organization.Organization;
import id.kinerja.organization.model.Nip;
import id.kinerja.organization.model.UnitOnDay;
import id.kinerja.organization.model.UnitTree;
import id.kinerja.shared.NotFound;
import id.kinerja.shared.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** What an officer may mean by a part of a name, a number, a title or a unit: the first few; of people only those whom he sees. */
@Service
public class Choices {

    public static final String POSITION = "position";
    public static final String UNIT = "unit";

    /** Also persons without a NIP are meant, such as the mayor. */
    public static final String ANYBODY = "who";

    private static final int MOST = 8;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 80;

    private final People people;
    private final FindingRepository finding;
    private final Organization organization;
    private final Clock clock;

    Choices(People people, FindingRepository finding, Organization organization, Clock clock) {
        this.people = people;
        this.finding = finding;
        this.organization = organization;
        this.clock = clock;
    }

    /** What this text may mean in a field of that name. */
    public List<Found> of(Viewer viewer, String field, String text) {
        if (!viewer.readsOthers()) {
            throw new NotFound();
        }
        var part = text.substring(0, Math.min(text.length(), LONGEST))
                .replaceAll("\\p{Cntrl}+", " ")
                .strip();
        if (part.length() < SHORTEST) {
            return List.of();
        }
        return switch (field) {
            case POSITION -> titles(part);
            case UNIT -> units(viewer, part);
            default -> people(viewer, field, part);
        };
    }

    private List<Found> titles(String part) {
        return finding.titles(part, MOST).stream()
                .map(title -> new Found(title, title, ""))
                .toList();
    }

    private List<Found> units(Viewer viewer, String part) {
        var wanted = part.toLowerCase(Locale.ROOT);
        return units(viewer).stream()
                .filter(one -> one.isCalled(wanted))
                .limit(MOST)
                .map(one -> new Found(
                        one.unit().code(),
                        one.unit().name(),
                        one.agency() + " · " + one.unit().code()))
                .toList();
    }

    private List<Found> people(Viewer viewer, String field, String part) {
        var employees = rows(viewer, part).map(row -> new Found(row.nip().digits(), row.name(), detail(row)));
        var others = field.equals(ANYBODY)
                ? people.outsiders(viewer, part, MOST).stream()
                        .map(one -> new Found(one.id().toString(), one.name(), one.what()))
                : Stream.<Found>empty();
        return Stream.concat(others, employees).limit(MOST).toList();
    }

    private static String detail(PersonRow row) {
        return Stream.of(row.nip().digits(), row.position(), row.unit())
                .filter(text -> text != null && !text.isEmpty())
                .reduce((one, other) -> one + " · " + other)
                .orElse("");
    }

    /** Those of just this name come first, however many others have a name that begins so. */
    private Stream<PersonRow> rows(Viewer viewer, String part) {
        var serving = serving(part);
        var called = people.called(viewer, serving, MOST);
        return Stream.concat(called.stream(), people.find(viewer, serving, null, MOST).stream())
                .distinct();
    }

    private static PeopleFilter serving(String name) {
        return new PeopleFilter(name, null, PeopleFilter.Which.SERVING, PeopleFilter.Order.NAME);
    }

    /** The NIP that was typed, or that of the one serving person of just this name whom the viewer sees; else what was typed. */
    public String nip(Viewer viewer, String text) {
        var digits = text.replaceAll("[\\s.-]", "");
        if (Nip.isValid(digits) || text.isBlank() || !viewer.readsOthers()) {
            return digits;
        }
        var called = people.called(viewer, serving(text), 2);
        return called.size() == 1 ? called.getFirst().nip().digits() : text.strip();
    }

    /** A unit in the tree of its agency, which stands at depth 0. */
    public record UnitLine(UnitOnDay unit, int depth, String agency) {

        boolean isCalled(String part) {
            return (unit.name() + " " + unit.code()).toLowerCase(Locale.ROOT).contains(part);
        }
    }

    /** Every unit into which the viewer may place people today or soon, agency by agency as the tree hangs. */
    public List<UnitLine> units(Viewer viewer) {
        var today = LocalDate.now(clock);
        var now = organization.treeOn(today);
        var soon = organization.treeOn(today.plusYears(1)).all().stream()
                .filter(unit -> now.find(unit.id()).isEmpty());
        var tree = UnitTree.of(Stream.concat(now.all().stream(), soon).toList());
        var lines = new ArrayList<UnitLine>();
        tree.all().stream()
                .filter(unit -> unit.isAgency() && viewer.looksAfter(unit.id()))
                .forEach(agency -> hang(tree, new UnitLine(agency, 0, agency.name()), lines));
        return lines;
    }

    private static void hang(UnitTree tree, UnitLine line, List<UnitLine> lines) {
        lines.add(line);
        tree.children(line.unit().id()).stream()
                .filter(child -> child.agency().equals(line.unit().agency()))
                .forEach(child -> hang(tree, new UnitLine(child, line.depth() + 1, line.agency()), lines));
    }
}
