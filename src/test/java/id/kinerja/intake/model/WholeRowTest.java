package id.kinerja.intake.model;

import static id.kinerja.intake.model.PlannerTest.DIVISION;
import static id.kinerja.intake.model.PlannerTest.HEAD;
import static id.kinerja.intake.model.PlannerTest.MONTH;
import static id.kinerja.intake.model.PlannerTest.NEW;
import static id.kinerja.intake.model.PlannerTest.PATTERN;
import static id.kinerja.intake.model.PlannerTest.RUNNING;
import static id.kinerja.intake.model.PlannerTest.SARI;
import static id.kinerja.intake.model.PlannerTest.directory;
import static id.kinerja.intake.model.PlannerTest.flaws;
import static id.kinerja.intake.model.PlannerTest.held;
import static id.kinerja.intake.model.PlannerTest.matching;
import static id.kinerja.intake.model.PlannerTest.plan;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.intake.model.Plan.Kind;
import id.kinerja.organization.model.Nip;
import id.kinerja.organization.model.PersonnelRecord;
import id.kinerja.personnel.model.NipFlaw;
import id.kinerja.shared.UnitId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whoever puts a row right is told all of it at once; and nobody is placed where no unit is any more. */
class WholeRowTest {

    @Test
    void a_row_that_could_not_be_read_still_names_its_unknown_unit() {
        var row = SARI + "|Sari Cermat|III/z|PNS|Observatorium|Arsiparis|80|1 Maret 2024||";
        assertThat(flaws(plan(Map.of(), HEAD, row)))
                .containsExactlyInAnyOrder(Flaw.RANK_UNKNOWN, Flaw.CLASS_WRONG, Flaw.UNIT_UNKNOWN);
    }

    @Test
    void what_only_follows_from_a_cell_that_could_not_be_read_is_not_told() {
        var row = SARI + "|Sari Cermat|III/z|Honorer|Bidang Arsip|Arsiparis|8|31 Februari 2024|1|";
        assertThat(flaws(plan(Map.of(), HEAD, row)))
                .containsExactlyInAnyOrder(
                        Flaw.RANK_UNKNOWN, Flaw.EMPLOYMENT_UNKNOWN, Flaw.DATE_WRONG, Flaw.SUPERIOR_NO_NIP);
    }

    @Test
    void a_row_without_a_readable_number_and_one_that_stands_twice_name_their_units_too() {
        var nobody = "123|Sari Cermat|III/b|PNS|Observatorium|Arsiparis|8|1 Maret 2024||";
        assertThat(flaws(plan(Map.of(), HEAD, nobody))).containsExactlyInAnyOrder(Flaw.NIP_WRONG, Flaw.UNIT_UNKNOWN);
        var twice = NEW.formatted(SARI).replace("Bidang Arsip", "Observatorium");
        assertThat(flaws(plan(Map.of(), HEAD, NEW.formatted(SARI), twice)))
                .containsExactlyInAnyOrder(Flaw.NIP_TWICE, Flaw.UNIT_UNKNOWN);
    }

    @Test
    void a_new_post_says_all_that_it_lacks_beside_its_unknown_unit() {
        var row = SARI + "|Sari Cermat|III/b|PNS|Observatorium||8||199999999999999999|";
        assertThat(flaws(plan(Map.of(), HEAD, row)))
                .contains(Flaw.UNIT_UNKNOWN, Flaw.POSITION_MISSING, Flaw.SINCE_MISSING);
    }

    @Test
    void of_a_nip_that_cannot_be_its_number_is_told_and_no_day_that_contradicts_itself() {
        var unborn = NEW.formatted("202611152026111001").replace("1 Maret 2024", "1 November 2026");
        assertThat(flaws(plan(Map.of(), HEAD, unborn))).containsExactly(NipFlaw.BEFORE_BIRTH);
        var early = NEW.formatted(SARI).replace("1 Maret 2024", "1 Februari 2015");
        assertThat(flaws(plan(Map.of(), HEAD, early))).containsExactly(Flaw.SINCE_BEFORE_OFFICE);
    }

    @Test
    void a_day_before_the_birth_that_the_books_have_is_told_with_that_birth() {
        var nip = "202611152026111001";
        var row = nip + "||||Bidang Arsip|Pustakawan|8|12 November 2026||";
        var problem =
                plan(Map.of(nip, held(nip, DIVISION, 1)), HEAD, row).problems().getFirst();
        assertThat(problem.remedy().key()).isEqualTo(Flaw.SINCE_BEFORE_BIRTH);
        assertThat(problem.remedy().facts()).containsExactly(LocalDate.of(2026, 11, 15));
    }

    @Test
    void nobody_is_placed_into_a_unit_that_is_closed() {
        var problem = closed(Map.of(), NEW.formatted(SARI)).problems().getFirst();
        assertThat(problem.field()).isEqualTo(Field.UNIT);
        assertThat(problem.value()).isEqualTo("Bidang Arsip");
        assertThat(problem.remedy().key()).isEqualTo(Flaw.UNIT_CLOSED);
        assertThat(problem.remedy().facts()).contains(MONTH);
        var moved = held(SARI, PlannerTest.AGENCY, 1);
        assertThat(flaws(closed(Map.of(SARI, moved), SARI + "||||Bidang Arsip||8|1 November 2026||")))
                .containsExactly(Flaw.UNIT_CLOSED);
    }

    @Test
    void whoever_was_in_it_stays_as_the_books_have_him() {
        var gone = held(SARI, DIVISION, 1, LocalDate.of(2024, 3, 1), MONTH);
        var plan = closed(Map.of(SARI, gone), NEW.formatted(SARI));
        assertThat(plan.problems()).isEmpty();
        assertThat(plan.count(Kind.UNTOUCHED)).isEqualTo(1);
        var ended = closed(Map.of(), NEW.formatted(SARI) + "1 November 2026");
        assertThat(ended.problems()).isEmpty();
    }

    @Test
    void a_unit_that_closes_later_takes_people_until_then() {
        var later = Map.of(DIVISION, MONTH.plusMonths(2));
        assertThat(compare(later, Map.of(), NEW.formatted(SARI)).problems()).isEmpty();
        var row = NEW.formatted(SARI).replace("1 Maret 2024", "1 Februari 2027");
        assertThat(flaws(compare(later, Map.of(), row))).containsExactly(Flaw.UNIT_CLOSED);
    }

    private static Plan closed(Map<String, PersonnelRecord> books, String row) {
        return compare(Map.of(DIVISION, MONTH), books, row);
    }

    private static Plan compare(Map<UnitId, LocalDate> closings, Map<String, PersonnelRecord> books, String row) {
        var known = new HashMap<Nip, PersonnelRecord>();
        books.forEach((nip, one) -> known.put(new Nip(nip), one));
        return new Planner(matching(Map.of(), HEAD, row), PATTERN)
                .compare(known, directory(closings), RUNNING, Asker.NOBODY, done -> {});
    }
}
