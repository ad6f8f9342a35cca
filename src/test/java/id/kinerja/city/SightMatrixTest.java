package id.kinerja.city;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.city.Sights.Answers;
import id.kinerja.city.Sights.Route;
import id.kinerja.demo.city.CastRole;
import id.kinerja.demo.city.City;
import id.kinerja.organization.PersonnelRecords;
import id.kinerja.organization.model.Nip;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route, asked for by every part of the cast about his own affairs and those of others, answers as declared. */
@Tag("web")
class SightMatrixTest {

    private static final Sights SIGHTS = Sights.read();
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final String COLLEAGUE = "198709302011012007"; // Dewi Ikhlas, in another division of the agency
    private static final Map<String, String> USUAL = Map.of("month", "2026-10", "date", "2026-10-14");

    private static CityHall hall = CityHall.open();
    private static List<Looker> lookers = List.of();
    private static Map<String, String> ofOthers = Map.of();

    @BeforeAll
    static void everybody_comes_in() {
        hall = CityHall.afresh();
        ofOthers = OfOthers.in(hall);
        lookers = SIGHTS.who().stream().map(name -> new Looker(name, hall)).toList();
    }

    @AfterAll
    static void what_was_sent_is_undone() {
        CityHall.afresh();
    }

    /** Looking comes first, for whatever is sent may change what there is to see. */
    static Stream<Route> routes() {
        return SIGHTS.routes().stream().sorted(Comparator.comparing(Route::changes));
    }

    @ParameterizedTest
    @MethodSource("routes")
    void everybody_gets_the_declared_answer_and_no_other(Route route) {
        assertThat(route.answers()).extracting(Answers::target).containsExactlyInAnyOrderElementsOf(route.targets());
        var wrong = new ArrayList<String>();
        for (var answers : route.answers()) {
            for (var i = 0; i < lookers.size(); i++) {
                if (answers.isTried(i)) {
                    var status = ask(route, answers.target(), lookers.get(i));
                    if (!answers.allows(i, status)) {
                        wrong.add("%s %s: %d, not %s"
                                .formatted(answers.target(), SIGHTS.who().get(i), status, answers.status(i)));
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_route_is_declared_and_nothing_else() {
        var there = hall
                .server()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .flatMap(mapping -> {
                    var methods = mapping.getMethodsCondition().getMethods();
                    var patterns = Objects.requireNonNull(mapping.getPathPatternsCondition())
                            .getPatternValues();
                    return patterns.stream()
                            .flatMap(pattern -> methods.isEmpty()
                                    ? Stream.of("ANY " + pattern)
                                    : methods.stream().map(method -> method + " " + pattern));
                })
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(SIGHTS.routes().stream().map(Route::name).distinct())
                .as("a new route needs a line in src/test/resources/sights.txt")
                .containsExactlyInAnyOrderElementsOf(there);
    }

    private static int ask(Route route, String target, Looker looker) {
        var path = PLACE.matcher(route.pattern()).replaceAll(place -> value(place.group(1), route, target, looker));
        var status = looker.status(route.method(), path);
        if (route.changes()) {
            looker.comeIn();
        }
        return status;
    }

    private static String value(String place, Route route, String target, Looker looker) {
        return switch (place) {
            case "nip" -> nip(target, looker);
            case "unit" -> unit(target);
            case "grant" -> hall.grant();
            case "from" -> began(nip(target, looker));
            default -> {
                var said = Objects.requireNonNull(
                        route.values().getOrDefault(place, USUAL.get(place)),
                        "%s: write %s=… behind its sight".formatted(route, place));
                yield ofOthers.getOrDefault(said, said);
            }
        };
    }

    private static String nip(String target, Looker looker) {
        return switch (target) {
            case "own" -> looker.nip();
            case "colleague" -> COLLEAGUE;
            case "far", "other" -> hall.cast(CastRole.NIGHT_GUARD).nip().digits();
            default -> hall.cast(CastRole.DILIGENT_EMPLOYEE).nip().digits();
        };
    }

    private static String began(String nip) {
        var record = hall.server()
                .getBean(PersonnelRecords.class)
                .of(List.of(new Nip(nip)))
                .getFirst();
        return Objects.requireNonNull(record.post()).from().toString();
    }

    private static String unit(String target) {
        return switch (target) {
            case "agency" -> hall.unit(City.CAST_AGENCY);
            case "unit" -> hall.unit("ARPUS-04");
            default -> hall.unit("SATPOL");
        };
    }
}
