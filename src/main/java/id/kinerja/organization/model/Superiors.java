package id.kinerja.organization.model;

import id.kinerja.shared.PersonId;
import id.kinerja.shared.UnitId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who is above whom on a day: who leads the person's unit, and above a leader whoever leads the next unit upward that
 * has one. Whoever leads several units stands at the highest of them, so that two acting officials are never above each
 * other. A recorded exception goes before.
 */
public final class Superiors {

    private final UnitTree tree;
    private final Map<UnitId, PersonId> leaders;
    private final Map<PersonId, UnitId> homes;
    private final Map<PersonId, PersonId> exceptions;
    private final Map<PersonId, Set<UnitId>> led = new HashMap<>();

    /** Where everybody's post is matters only for those who are asked for and those above them. */
    public Superiors(
            UnitTree tree,
            Map<UnitId, PersonId> leaders,
            Map<PersonId, UnitId> homes,
            Map<PersonId, PersonId> exceptions) {
        this.tree = tree;
        this.leaders = Map.copyOf(leaders);
        this.homes = Map.copyOf(homes);
        this.exceptions = Map.copyOf(exceptions);
        leaders.forEach((unit, leader) ->
                led.computeIfAbsent(leader, none -> new HashSet<>()).add(unit));
    }

    public Optional<PersonId> of(PersonId person) {
        return Optional.ofNullable(exceptions.get(person))
                .filter(superior -> !superior.equals(person))
                .or(() -> derived(person));
    }

    /** By the positions alone: nobody for the first of the government. */
    public Optional<PersonId> derived(PersonId person) {
        return standing(person)
                .flatMap(unit -> tree.upward(unit).stream()
                        .map(each -> leaders.get(each.id()))
                        .filter(leader -> leader != null && !leader.equals(person))
                        .findFirst());
    }

    private Optional<UnitId> standing(PersonId person) {
        var own = Stream.ofNullable(homes.get(person));
        var more = led.getOrDefault(person, Set.of()).stream();
        return Stream.concat(own, more)
                .filter(unit -> tree.find(unit).isPresent())
                .min(Comparator.comparingInt((UnitId unit) -> tree.upward(unit).size())
                        .thenComparing(unit -> !person.equals(leaders.get(unit)))
                        .thenComparing(UnitId::id));
    }

    /** Everyone above, the nearest first. */
    public List<PersonId> above(PersonId person) {
        var chain = new ArrayList<PersonId>();
        var next = of(person);
        while (next.isPresent() && !next.get().equals(person) && !chain.contains(next.get())) {
            chain.add(next.get());
            next = of(next.get());
        }
        return chain;
    }

    /** From the person by that superior and whoever is above him until the person comes again. */
    public List<PersonId> circle(PersonId person, PersonId superior) {
        var circle = new ArrayList<>(List.of(person, superior));
        above(superior).stream().takeWhile(each -> !each.equals(person)).forEach(circle::add);
        circle.add(person);
        return circle;
    }

    /** Whether an exception would set somebody above himself. */
    public boolean wouldCircle(PersonId person, PersonId superior) {
        return person.equals(superior) || above(superior).contains(person);
    }

    /** The units whose people may be his, and the leaders of those below them. */
    public record Below(Set<UnitId> units, Set<PersonId> leaders) {

        private void add(PersonId superior, UnitTree tree, Map<UnitId, PersonId> leading) {
            var waiting = new ArrayDeque<UnitId>();
            leading.forEach((unit, leader) -> {
                if (leader.equals(superior)) {
                    waiting.add(unit);
                }
            });
            while (!waiting.isEmpty()) {
                var unit = waiting.poll();
                var leader = leading.get(unit);
                if (leader != null && !leader.equals(superior)) {
                    leaders.add(leader);
                } else if (units.add(unit)) {
                    tree.children(unit).forEach(child -> waiting.add(child.id()));
                }
            }
        }
    }

    /** The units that each of them leads, and down from them until another leads: there it is only that leader. */
    public static Below below(Set<PersonId> superiors, UnitTree tree, Map<UnitId, PersonId> leaders) {
        var below = new Below(new HashSet<>(), new HashSet<>());
        for (var superior : superiors) {
            below.add(superior, tree, leaders);
        }
        return below;
    }
}
