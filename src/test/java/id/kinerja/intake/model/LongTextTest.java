package id.kinerja.intake.model;

import static id.kinerja.intake.model.PlannerTest.HEAD;
import static id.kinerja.intake.model.PlannerTest.NEW;
import static id.kinerja.intake.model.PlannerTest.SARI;
import static id.kinerja.intake.model.PlannerTest.flaws;
import static id.kinerja.intake.model.PlannerTest.plan;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** A list writes nothing into the books that a form would refuse, and cuts nothing off. */
class LongTextTest {

    @Test
    void a_name_and_a_position_are_no_longer_than_a_form_takes_them() {
        assertThat(flaws(plan(Map.of(), HEAD, row("S".repeat(201), "Arsiparis"))))
                .containsExactly(Flaw.TEXT_TOO_LONG);
        assertThat(flaws(plan(Map.of(), HEAD, row("Sari", "A".repeat(10_000))))).containsExactly(Flaw.TEXT_TOO_LONG);
        var longest = plan(Map.of(), HEAD, row("S".repeat(200), "A".repeat(200)));
        assertThat(longest.problems()).isEmpty();
        assertThat(longest.outcomes().getFirst().name()).hasSize(200);
    }

    @Test
    void the_problem_names_row_and_column_and_how_the_cell_begins() {
        var problem = plan(Map.of(), HEAD, row("Sari " + "x".repeat(10_000), "Arsiparis"))
                .problems()
                .getFirst();
        assertThat(problem.row()).isEqualTo(2);
        assertThat(problem.field()).isEqualTo(Field.NAME);
        assertThat(problem.value()).startsWith("Sari xxx").endsWith("x…").hasSize(61);
        assertThat(problem.remedy().facts()).containsExactly(10_005, 200);
    }

    @Test
    void a_name_is_measured_with_its_titles() {
        var head = HEAD.replace("Nama", "Nama|Gelar Belakang");
        var row = row("S".repeat(195), "Arsiparis").replace("S|III/b", "S|M.Kom.|III/b");
        assertThat(flaws(plan(Map.of(), head, row))).containsExactly(Flaw.TEXT_TOO_LONG);
    }

    @Test
    void a_unit_of_endless_letters_is_not_compared_with_every_unit() {
        var row = NEW.formatted(SARI).replace("Bidang Arsip", "B".repeat(20_000));
        assertThat(flaws(plan(Map.of(), HEAD, row))).containsExactly(Flaw.TEXT_TOO_LONG);
    }

    @Test
    void what_no_screen_shows_is_no_part_of_a_name() {
        var plan = plan(Map.of(), HEAD, row("Sari\u0000\u0007\nCermat\u007F", "Arsiparis\u001B"));
        assertThat(plan.outcomes().getFirst().name()).isEqualTo("Sari Cermat");
        assertThat(plan.outcomes().getFirst().changes())
                .extracting(Plan.Change::to)
                .contains("Arsiparis");
    }

    private static String row(String name, String position) {
        return NEW.formatted(SARI).replace("Sari Cermat", name).replace("|Arsiparis|", "|" + position + "|");
    }
}
