package id.kinerja.city;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.demo.city.Person;
import id.kinerja.organization.Deciders;
import id.kinerja.organization.Employees;
import id.kinerja.shared.PersonId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Tag;
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
        var superiors =
                hall.server().getBean(Deciders.class).on(day, ids.values()).superiors();
        assertThat(ids).hasSizeGreaterThan(1000);
        ids.forEach((person, id) -> assertThat(superiors.of(id))
                .as(person.name())
                .isEqualTo(hall.city().superior(person, day).map(ids::get)));
    }
}
