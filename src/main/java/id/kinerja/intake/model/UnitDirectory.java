package id.kinerja.intake.model;

import id.kinerja.organization.model.Unit;
import id.kinerja.shared.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The units into which a list may place somebody, found by code or by name, however it is written. */
public final class UnitDirectory {

    private static final int NEAREST = 3;

    private final Map<UnitId, Unit> units = new HashMap<>();
    private final Map<String, List<Unit>> named = new HashMap<>();
    private final Map<String, Unit> coded = new HashMap<>();
    private final Map<String, List<String>> near = new HashMap<>();

    private final Map<UnitId, LocalDate> closings;
    private final LocalDate today;

    LocalDate today() {
        return today;
    }

    /** All units, the day from which each is no more, of those that end, and the day of today. */
    public UnitDirectory(Collection<Unit> all, Map<UnitId, LocalDate> closings, LocalDate today) {
        this.closings = closings;
        this.today = today;
        for (var unit : all) {
            units.put(unit.id(), unit);
            named.computeIfAbsent(Field.bare(unit.name()), none -> new ArrayList<>())
                    .add(unit);
            coded.put(code(unit.code()), unit);
        }
    }

    /** Whether the post would go on in a unit that is no more, or begin when it is no more. */
    boolean isClosedTo(Plan.Post post) {
        var closing = closings.get(post.unit());
        var outlives =
                closing != null && (post.before() == null || post.before().isAfter(closing));
        return outlives && (isGone(post.unit()) || !post.from().isBefore(closing));
    }

    private boolean isGone(UnitId unit) {
        var closing = closings.get(unit);
        return closing != null && !closing.isAfter(today);
    }

    /** The day from which the unit is no more. */
    LocalDate closing(UnitId unit) {
        return closings.getOrDefault(unit, LocalDate.MAX);
    }

    boolean knows(UnitId unit) {
        return units.containsKey(unit);
    }

    /** The name for people, with that of its agency where it is not the agency itself. */
    public String name(UnitId id) {
        var unit = units.get(id);
        return unit == null ? "" : unit.name();
    }

    @Nullable Unit unit(UnitId id) {
        return units.get(id);
    }

    @Nullable Unit withCode(String code) {
        return coded.get(code(code));
    }

    /** All units of this name or code, only inside the agency where one is named; what is no more only where nothing else is. */
    List<Unit> called(String text, String agency) {
        var found = inside(text, agency);
        var standing = found.stream().filter(unit -> !isGone(unit.id())).toList();
        return standing.isEmpty() ? found : standing;
    }

    private List<Unit> inside(String text, String agency) {
        var found = all(text);
        if (agency.isEmpty()) {
            return found;
        }
        var inside = all(agency).stream().filter(Unit::isAgency).map(Unit::id).toList();
        return found.stream().filter(unit -> inside.contains(unit.agency())).toList();
    }

    private List<Unit> all(String text) {
        var byCode = coded.get(code(text));
        return byCode == null ? named.getOrDefault(Field.bare(text), List.of()) : List.of(byCode);
    }

    private static String code(String code) {
        return code.strip().toLowerCase(Locale.ROOT);
    }

    /** The names that are most alike, the nearest first; none that differ in half of their letters. */
    List<String> nearest(String text) {
        return near.computeIfAbsent(
                Field.bare(text),
                bare -> named.keySet().stream()
                        .filter(name -> named.get(name).stream().anyMatch(unit -> !isGone(unit.id())))
                        .map(name -> Map.entry(name, Likeness.distance(bare, name)))
                        .filter(one -> one.getValue() * 2
                                < Math.max(bare.length(), one.getKey().length()))
                        .sorted(Map.Entry.<String, Integer>comparingByValue()
                                .thenComparing(Map.Entry::getKey, Comparator.naturalOrder()))
                        .limit(NEAREST)
                        .map(one -> named.get(one.getKey()).getFirst().name())
                        .toList());
    }
}
