package id.kinerja.organization.model;

import id.kinerja.shared.UnitId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The units of the government as they stood on one day, each under the one above it, in order of their codes. */
public final class UnitTree {

    private final Map<UnitId, UnitOnDay> units = new LinkedHashMap<>();
    private final Map<UnitId, List<UnitOnDay>> children = new LinkedHashMap<>();
    private final List<UnitOnDay> roots = new ArrayList<>();

    private UnitTree(Collection<UnitOnDay> all) {
        all.stream().sorted(Comparator.comparing(UnitOnDay::code)).forEach(unit -> units.put(unit.id(), unit));
        units.values().forEach(this::hang);
    }

    public static UnitTree of(Collection<UnitOnDay> units) {
        return new UnitTree(units);
    }

    private void hang(UnitOnDay unit) {
        var parent = parentOf(unit);
        if (parent == null) {
            roots.add(unit);
        } else {
            children.computeIfAbsent(parent.id(), none -> new ArrayList<>()).add(unit);
        }
    }

    private @Nullable UnitOnDay parentOf(UnitOnDay unit) {
        return unit.parent() == null ? null : units.get(unit.parent());
    }

    /** The units above which there is none, the first of the government. */
    public List<UnitOnDay> roots() {
        return List.copyOf(roots);
    }

    public List<UnitOnDay> all() {
        return List.copyOf(units.values());
    }

    public Optional<UnitOnDay> find(UnitId unit) {
        return Optional.ofNullable(units.get(unit));
    }

    public List<UnitOnDay> children(UnitId unit) {
        return List.copyOf(children.getOrDefault(unit, List.of()));
    }

    /** From the unit upward to the first, itself included. */
    public List<UnitOnDay> upward(UnitId unit) {
        var way = new ArrayList<UnitOnDay>();
        var next = units.get(unit);
        while (next != null && !way.contains(next)) {
            way.add(next);
            next = parentOf(next);
        }
        return way;
    }

    /** The unit and everything below it. */
    public List<UnitOnDay> within(UnitId unit) {
        var found = new ArrayList<UnitOnDay>();
        var waiting = new ArrayDeque<UnitOnDay>();
        find(unit).ifPresent(waiting::add);
        while (!waiting.isEmpty()) {
            var next = waiting.poll();
            found.add(next);
            waiting.addAll(children.getOrDefault(next.id(), List.of()));
        }
        return found;
    }

    /** Not below itself, and a part of an agency only inside that agency. */
    public boolean mayStandUnder(UnitOnDay unit, UnitOnDay above) {
        return upward(above.id()).stream().noneMatch(each -> each.id().equals(unit.id()))
                && (unit.isAgency() || unit.agency().equals(above.agency()));
    }
}
