package id.kinerja.demo.city;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.marks.model.PayBasis;
import id.kinerja.organization.model.Employment;
import id.kinerja.organization.model.Nip;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Kota Contoh is a whole city, and the same one on every day and every machine. */
class CityTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final City CITY = City.of(TODAY);

    @Test
    void it_has_forty_agencies_with_two_to_eight_units_each() {
        assertThat(CITY.agencies()).hasSizeBetween(37, 43);
        var units = CITY.units().stream()
                .filter(unit -> unit.kind() == Unit.Kind.UNIT)
                .collect(Collectors.groupingBy(Unit::agency));
        assertThat(units).hasSize(CITY.agencies().size());
        assertThat(units.values()).allSatisfy(each -> assertThat(each).hasSizeBetween(2, 8));
        assertThat(CITY.units()).extracting(Unit::code).doesNotHaveDuplicates();
        assertThat(CITY.agencies()).extracting(Unit::name).doesNotHaveDuplicates();
    }

    @Test
    void it_has_1200_people_each_with_a_number_and_a_name_of_his_own() {
        assertThat(CITY.people()).hasSize(1_200);
        assertThat(CITY.people()).extracting(Person::nip).doesNotHaveDuplicates();
        assertThat(CITY.people()).extracting(Person::name).doesNotHaveDuplicates();
        assertThat(CITY.people()).anyMatch(person -> !person.name().contains(" "));
    }

    @Test
    void a_number_tells_birth_appointment_sex_and_contract() {
        assertThat(CITY.people()).allSatisfy(person -> {
            var digits = person.nip().digits();
            assertThat(digits).matches("19[6-9].{15}|200.{15}").matches(".{14}[12]\\d{3}");
            var born = LocalDate.of(Nips.birthYear(person.nip()), 1, 1);
            assertThat(Nips.firstDay(person.nip()).getYear() - born.getYear()).isBetween(19, 47);
            assertThat(Nips.firstDay(person.nip())).isBefore(CITY.firstDay());
            assertThat(digits.startsWith("21", 12)).isEqualTo(person.employment() == Employment.PPPK);
        });
    }

    @Test
    void everybody_but_the_secretary_of_the_city_has_a_superior_who_heads_a_unit() {
        var above = CITY.people().stream()
                .collect(Collectors.partitioningBy(
                        person -> CITY.superior(person, TODAY).isPresent()));
        assertThat(above.get(false))
                .extracting(person -> person.postOn(TODAY).position())
                .containsExactly("Sekretaris Daerah");
        assertThat(above.get(true))
                .allSatisfy(person -> assertThat(CITY.superior(person, TODAY))
                        .hasValueSatisfying(
                                superior -> assertThat(superior.isHead()).isTrue())
                        .isNotEqualTo(Optional.of(person)));
    }

    @Test
    void each_agency_has_its_officer_and_a_treasurer_and_the_city_has_two_officers() {
        for (var agency : CITY.agencies()) {
            var roles = CITY.people().stream()
                    .filter(person -> person.agency().equals(agency.code()))
                    .flatMap(person -> person.roles().stream())
                    .toList();
            assertThat(roles).containsOnlyOnce(Role.AGENCY_OFFICER).containsOnlyOnce(Role.TREASURER);
        }
        assertThat(CITY.people())
                .filteredOn(person -> person.roles().contains(Role.CITY_OFFICER))
                .hasSize(2);
        assertThat(CITY.guests())
                .extracting(Guest::signIn)
                .containsExactly("walikota", "auditor", "asisten", "administrator");
    }

    @Test
    void the_cast_is_complete_and_each_of_it_is_what_his_part_says() {
        var cast = CITY.cast();
        assertThat(cast.keySet()).containsExactly(CastRole.values());
        assertThat(cast.get(CastRole.DILIGENT_EMPLOYEE).name()).isEqualTo("Sari Cermat");
        assertThat(cast.get(CastRole.DILIGENT_EMPLOYEE).nip()).hasToString("199003012015032004");
        assertThat(CITY.superior(cast.get(CastRole.DILIGENT_EMPLOYEE), TODAY)).contains(cast.get(CastRole.SUPERIOR));
        assertThat(CITY.superior(cast.get(CastRole.SUPERIOR), TODAY)).contains(cast.get(CastRole.HEAD_OF_AGENCY));
        assertThat(cast.get(CastRole.OFTEN_LATE_EMPLOYEE).temperament()).isEqualTo(Temperament.OFTEN_LATE);
        assertThat(cast.get(CastRole.CANDIDATE).employment()).isEqualTo(Employment.CPNS);
        assertThat(cast.get(CastRole.NIGHT_GUARD).pattern()).startsWith("jaga-malam");
        assertThat(cast.get(CastRole.NIGHT_GUARD).pay().traits()).contains(PayBasis.Trait.CONDITION);
        assertThat(cast.get(CastRole.NOT_READY).postOn(TODAY).jobClass()).isNull();
    }

    @Test
    void the_page_about_the_city_names_the_cast_as_it_is() throws IOException {
        var page = Files.readString(Path.of("docs/kota-contoh.md"));
        assertThat(CITY.cast().values()).allSatisfy(person -> assertThat(page).contains(person.name()));
        assertThat(CITY.guests()).allSatisfy(guest -> assertThat(page).contains(guest.name(), guest.signIn()));
        assertThat(Pattern.compile("\\d{18}").matcher(page).results().map(MatchResult::group))
                .hasSize(11)
                .allSatisfy(digits -> assertThat(page)
                        .containsPattern("\\| " + CITY.person(new Nip(digits)).name() + ",[^|]*\\| " + digits));
    }

    @Test
    void in_each_month_somebody_of_the_cast_is_transferred_and_a_mother_is_on_leave_all_month() {
        for (var month = YearMonth.of(2026, 1); month.getYear() < 2029; month = month.plusMonths(1)) {
            var city = City.of(month.atDay(9));
            var mother = city.cast().get(CastRole.ON_MATERNITY_LEAVE);
            var from = month.atDay(1);
            var to = month.atEndOfMonth();
            assertThat(Facts.of(city).absences(mother, from, to))
                    .anyMatch(document -> document.absence().covers(from)
                            && document.absence().covers(to));
            var moved = city.cast().get(CastRole.TRANSFERRED_THIS_MONTH);
            assertThat(moved.posts()).extracting(Post::from).anyMatch(date -> date.isAfter(from) && date.isBefore(to));
            assertThat(moved.postOn(from)).isNotEqualTo(moved.postOn(to));
        }
    }

    @Test
    void it_is_the_same_city_whenever_one_looks() {
        assertThat(City.of(TODAY).people()).isEqualTo(CITY.people());
        var later = City.of(TODAY.plusMonths(4));
        for (var person : CITY.people()) {
            var then = later.person(person.nip());
            assertThat(then.name()).isEqualTo(person.name());
            assertThat(then.posts()).startsWith(person.posts().toArray(Post[]::new));
        }
    }

    // whoever changes the data or a chance changes this number, and with it every demo that was ever begun
    @Test
    void it_is_this_very_city_on_every_machine() {
        var facts = Facts.of(CITY);
        var text = new StringBuilder();
        for (var person : CITY.people()) {
            text.append(person.nip())
                    .append(person.name())
                    .append(person.postOn(TODAY).position());
            facts.absences(person, CITY.firstDay(), TODAY).forEach(document -> text.append(document.number()));
            var day = facts.ofDay(person, LocalDate.of(2026, 10, 5));
            day.punches().forEach(punch -> text.append(punch.time()));
            day.logs().forEach(log -> text.append(log.log().minutes()).append(log.text()));
        }
        assertThat(text.toString().hashCode()).isEqualTo(-1_425_692_745);
    }
}
