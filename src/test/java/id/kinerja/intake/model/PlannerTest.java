package id.kinerja.intake.model;

import static id.kinerja.intake.model.Planned.DIVISION;
import static id.kinerja.intake.model.Planned.HEAD;
import static id.kinerja.intake.model.Planned.MAYA;
import static id.kinerja.intake.model.Planned.NEW;
import static id.kinerja.intake.model.Planned.OTHER;
import static id.kinerja.intake.model.Planned.RUNNING;
import static id.kinerja.intake.model.Planned.SARI;
import static id.kinerja.intake.model.Planned.directory;
import static id.kinerja.intake.model.Planned.flaws;
import static id.kinerja.intake.model.Planned.held;
import static id.kinerja.intake.model.Planned.matching;
import static id.kinerja.intake.model.Planned.plan;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.intake.model.Plan.Kind;
import id.kinerja.intake.model.Sheet.Cell;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlannerTest {

    @Test
    void titles_sums_repeated_headings_and_column_numbers_are_no_people() {
        var plan = plan(
                Map.of(),
                "DAFTAR NOMINATIF PEGAWAI",
                "Keadaan 1 Oktober 2026",
                "",
                HEAD,
                "1|2|3|4|5|6|7|8|9|10",
                "BIDANG ARSIP",
                NEW.formatted("19900301 201503 2 004"),
                "|Jumlah|1",
                HEAD);
        assertThat(plan.problems()).isEmpty();
        assertThat(plan.count(Kind.CREATED)).isEqualTo(1);
        assertThat(plan.outcomes().getFirst().nip().digits()).isEqualTo(SARI);
        assertThat(plan.outcomes().getFirst().row()).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,99003E+17", "1.99003012015032E+17", "199003012015032000"})
    void a_nip_that_lost_digits_is_refused_and_never_guessed(String nip) {
        assertThat(flaws(plan(Map.of(), HEAD, NEW.formatted(nip)))).containsExactly(Flaw.NIP_LOST_DIGITS);
    }

    @ParameterizedTest
    @CsvSource({
        "01-03-2024, 2024-03-01", "1 Maret 2024, 2024-03-01", "2024-03-01, 2024-03-01", "45352, 2024-03-01",
        "17/8/2023, 2023-08-17", "3 Agust 2022, 2022-08-03", "9 Nopember 2021, 2021-11-09", "2-Des-2020, 2020-12-02"
    })
    void dates_are_read_as_people_write_them(String written, LocalDate date) {
        assertThat(ListDates.of(new Cell(written, Sheet.Kind.TEXT))).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31-09-2026", "2026-02-30", "03/2024", "kemarin", "1 Marzipan 20"})
    void a_date_that_does_not_exist_is_a_problem(String written) {
        assertThat(ListDates.of(new Cell(written, Sheet.Kind.TEXT))).isNull();
    }

    @Test
    void an_unknown_unit_is_a_problem_that_proposes_the_nearest_name() {
        var plan = plan(Map.of(), HEAD, NEW.formatted(SARI).replace("Bidang Arsip", "Bid. Arsip"));
        assertThat(flaws(plan)).containsExactly(Flaw.UNIT_UNKNOWN_NEAR);
        assertThat(plan.problems().getFirst().remedy().facts().getFirst().toString())
                .startsWith("[Bidang Arsip");
        assertThat(plan.outcomes()).isEmpty();
    }

    @Test
    void nobody_is_the_superior_of_himself_nor_in_a_circle_nor_unknown() {
        assertThat(flaws(plan(Map.of(), HEAD, NEW.formatted(SARI).replace("2024||", "2024|" + SARI + "|"))))
                .containsExactly(Flaw.SUPERIOR_SELF);
        assertThat(flaws(plan(Map.of(), HEAD, NEW.formatted(SARI).replace("2024||", "2024|" + MAYA + "|"))))
                .containsExactly(Flaw.SUPERIOR_UNKNOWN);
        assertThat(flaws(plan(
                        Map.of(),
                        HEAD,
                        NEW.formatted(SARI).replace("2024||", "2024|" + MAYA + "|"),
                        NEW.formatted(MAYA).replace("2024||", "2024|" + SARI + "|"))))
                .containsExactly(Flaw.SUPERIOR_CIRCLE, Flaw.SUPERIOR_CIRCLE);
    }

    @Test
    void a_second_row_for_one_nip_and_somebody_of_another_agency_are_problems() {
        assertThat(flaws(plan(Map.of(), HEAD, NEW.formatted(SARI), NEW.formatted(SARI))))
                .containsExactly(Flaw.NIP_TWICE);
        assertThat(flaws(plan(Map.of(SARI, held(SARI, OTHER, 1)), HEAD, NEW.formatted(SARI))))
                .containsExactly(Flaw.NIP_ELSEWHERE);
    }

    @Test
    void an_officer_changes_everybody_but_himself() {
        var own = held(SARI, DIVISION, 1);
        var planner = new Planner(matching(Map.of(), HEAD, SARI + "||IV/a|||||||"));
        assertThat(flaws(planner.compare(Map.of(own.nip(), own), directory(), RUNNING, own.person(), done -> {})))
                .containsExactly(Flaw.OWN_ROW);
    }

    @Test
    void a_heading_that_the_officer_explained_once_is_known() {
        var lines = new String[] {"Nomor Orang|Siapa", SARI + "|Sari C."};
        assertThat(matching(Map.of(), lines).has(Field.NIP)).isFalse();
        assertThat(flaws(new Planner(matching(Map.of(), lines))
                        .compare(Map.of(), directory(), RUNNING, null, done -> {})))
                .containsExactly(Flaw.NIP_NO_COLUMN);
        var told = matching(Map.of("nomororang", Optional.of(Field.NIP), "siapa", Optional.of(Field.NAME)), lines);
        assertThat(told.column(Field.NAME)).isEqualTo(1);
        assertThat(told.columns()).allMatch(Matching.Matched::isRemembered);
    }
}
