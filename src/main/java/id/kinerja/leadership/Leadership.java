package id.kinerja.leadership;

import id.kinerja.organization.Deciders;
import id.kinerja.organization.model.Decider;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Who stands in for whom today, and whose people somebody leads: by his post, by exception, by acting, by delegation. */
@Service
public class Leadership {

    private final StandInRepository standIns;
    private final Deciders deciders;
    private final Clock clock;

    Leadership(StandInRepository standIns, Deciders deciders, Clock clock) {
        this.standIns = standIns;
        this.deciders = deciders;
        this.clock = clock;
    }

    /** Who decides for somebody in his superior's place, for whom he stands in himself, and who stands in for him. */
    public record Around(List<StandIn> deciding, List<StandIn> acts, List<StandIn> actedFor) {

        /** Whether he stands in for somebody, or somebody for him. */
        public boolean hasTerms() {
            return !acts.isEmpty() || !actedFor.isEmpty();
        }
    }

    /** The people of somebody, and by what right he leads them: his own where nothing is told. */
    public record Part(@Nullable StandIn by, List<Follower> people) {}

    public Around around(PersonId person, LocalDate day) {
        var line = deciders.of(person, day).stream().map(Decider::person).collect(Collectors.toSet());
        var terms = standIns.of(with(line, person), day);
        return new Around(
                terms.stream()
                        .filter(term -> line.contains(term.by().id())
                                && line.stream().anyMatch(term::isFor)
                                && !term.isFor(person))
                        .toList(),
                terms.stream().filter(term -> term.isBy(person)).toList(),
                terms.stream().filter(term -> term.isFor(person)).toList());
    }

    private static Set<PersonId> with(Collection<PersonId> line, PersonId person) {
        var all = new HashSet<>(line);
        all.add(person);
        return all;
    }

    /** What runs today by the viewer or for him. */
    public Around ofViewer(Viewer viewer) {
        var terms = standIns.of(List.of(viewer.person()), today());
        return new Around(
                List.of(),
                terms.stream().filter(term -> term.isBy(viewer.person())).toList(),
                terms.stream().filter(term -> term.isFor(viewer.person())).toList());
    }

    /** Whether the viewer has people of his own or another's today, be it none at the moment. */
    public boolean leads(Viewer viewer) {
        return standIns.leads(viewer.person(), today());
    }

    /** His own people first, then those of each for whom he stands in; never he himself. */
    public List<Part> parts(Viewer viewer) {
        return parts(viewer, ofViewer(viewer).acts());
    }

    /** As parts, where it is known already for whom he stands in. */
    public List<Part> parts(Viewer viewer, List<StandIn> acts) {
        var day = today();
        var others = acts.stream()
                .filter(term -> term.whom() != null)
                .toList(); // in a vacant position he leads in his own right
        var superiors = Stream.concat(
                        Stream.of(viewer.person()),
                        others.stream()
                                .map(term -> Objects.requireNonNull(term.whom()).id()))
                .collect(Collectors.toSet());
        var led = deciders.ledBy(superiors, day);
        var everybody = led.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        var names = standIns.followers(everybody, day).stream()
                .collect(Collectors.toMap(Follower::id, Function.identity(), (one, same) -> one));
        var parts = new ArrayList<Part>();
        parts.add(new Part(null, people(led.get(viewer.person()), names, viewer)));
        others.forEach(term -> parts.add(new Part(
                term, people(led.get(Objects.requireNonNull(term.whom()).id()), names, viewer))));
        return List.copyOf(parts);
    }

    private static List<Follower> people(@Nullable List<PersonId> led, Map<PersonId, Follower> names, Viewer viewer) {
        return Stream.ofNullable(led)
                .flatMap(List::stream)
                .filter(one -> !viewer.is(one))
                .map(names::get)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Follower::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** All whom the viewer leads today, by whatever right; asks no more where he leads nobody. */
    public Set<PersonId> people(Viewer viewer) {
        return leads(viewer)
                ? parts(viewer).stream()
                        .flatMap(part -> part.people().stream())
                        .map(Follower::id)
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
