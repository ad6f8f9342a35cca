package id.kinerja.city;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.demo.city.Person;
import id.kinerja.organization.Deciders;
import id.kinerja.organization.Employees;
import id.kinerja.shared.PersonId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What the tree and the positions say of Kota Contoh is what the city itself says, on every day that is looked at. */
@Tag("journey")
class SuperiorsOfTheCityTest {

    private static final List<LocalDate> DAYS =
            List.of(LocalDate.of(2026, 3, 15), LocalDate.of(2026, 10, 31), LocalDate.of(2026, 11, 20));

    private final CityHall hall = CityHall.open();

    @ParameterizedTest
    @FieldSource("DAYS")
    void everybody_has_the_superior_that_he_had_by_hand(LocalDate day) {
        var employees = hall.server().getBean(Employees.class);
        var ids = new HashMap<Person, PersonId>();
        hall.city().people().stream()
                .filter(person -> !person.posts().getFirst().from().isAfter(day))
                .forEach(person -> ids.put(person, employees.person(person.nip())));
        var deciders = hall.server().getBean(Deciders.class);
        var superiors = deciders.on(day, ids.values()).superiors();
        assertThat(ids).hasSizeGreaterThan(1000);
        ids.forEach((person, id) -> assertThat(superiors.of(id))
                .as(person.name())
                .isEqualTo(hall.city().superior(person, day).map(ids::get)));
    }

    @Test
    void the_database_names_the_same_superior_as_the_house_and_everybody_is_below_his_own() {
        var deciders = hall.server().getBean(Deciders.class);
        var employees = hall.server().getBean(Employees.class);
        var day = DAYS.getLast();
        var some = hall.city().people().stream()
                .filter(person -> !person.posts().getFirst().from().isAfter(day))
                .map(person -> employees.person(person.nip()))
                .limit(200)
                .toList();
        var superiors = deciders.on(day, some).superiors();
        for (var person : some) {
            assertThat(Optional.ofNullable(
                            deciders.superiors(person, List.of(day)).get(day)))
                    .isEqualTo(superiors.of(person));
        }
        var chief = superiors.of(some.getLast()).orElseThrow();
        assertThat(deciders.ledBy(chief, day)).contains(some.getLast()).doesNotContain(chief);
        assertThat(deciders.ledBy(chief, day))
                .allSatisfy(person -> assertThat(deciders.superior(person, day)).contains(chief));
    }
}
