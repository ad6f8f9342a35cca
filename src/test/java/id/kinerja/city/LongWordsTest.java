package id.kinerja.city;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.demo.city.CastRole;
import id.kinerja.organization.Employees;
import id.kinerja.organization.PersonnelBooks;
import id.kinerja.shared.PersonId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the books hold already breaks no page, however long a word is. */
@Tag("journey")
class LongWordsTest {

    private final CityHall hall = CityHall.open();
    private final String nip = hall.cast(CastRole.OFTEN_LATE_EMPLOYEE).nip().digits();
    private final PersonId late = hall.server()
            .getBean(Employees.class)
            .person(hall.cast(CastRole.OFTEN_LATE_EMPLOYEE).nip());
    private final PersonnelBooks books = hall.server().getBean(PersonnelBooks.class);

    @BeforeEach
    void somebody_of_one_endless_word() {
        books.rename(Map.of(late, "X".repeat(2000)));
    }

    @AfterEach
    void he_gets_his_name_back() {
        books.rename(Map.of(late, hall.cast(CastRole.OFTEN_LATE_EMPLOYEE).name()));
    }

    private static Stream<Glass> glasses() {
        return Stream.of(Glass.PHONE, Glass.OFFICE);
    }

    @ParameterizedTest
    @MethodSource("glasses")
    void a_name_without_a_blank_makes_no_page_wider_than_the_screen(Glass glass) {
        var officer = hall.cast(CastRole.AGENCY_OFFICER).nip().digits();
        try (var visit = Visit.as(officer, hall, glass)) {
            for (var part :
                    List.of("", "/identity", "/leaving", "/placements/new", "/record/rank", "/days", "/allowance")) {
                visit.go("/people/" + nip + part);
                assertThat(visit.ask("document.documentElement.scrollWidth <= innerWidth"))
                        .as("/people/{nip}" + part)
                        .isEqualTo(true);
            }
            visit.go("/people?q=" + nip);
            assertThat(visit.ask("document.documentElement.scrollWidth <= innerWidth"))
                    .as("/people")
                    .isEqualTo(true);
        }
    }
}
