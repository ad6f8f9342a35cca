package id.kinerja.intake.model;

import static id.kinerja.intake.model.PlannerTest.DIVISION;
import static id.kinerja.intake.model.PlannerTest.HEAD;
import static id.kinerja.intake.model.PlannerTest.SARI;
import static id.kinerja.intake.model.PlannerTest.flaws;
import static id.kinerja.intake.model.PlannerTest.held;
import static id.kinerja.intake.model.PlannerTest.plan;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.organization.model.Standing;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeavingsTest {

    @ParameterizedTest
    @CsvSource({
        "Pensiun BUP, RETIRED",
        "Meninggal Dunia, DECEASED",
        "mutasi keluar, LEFT",
        "Berhenti, LEFT",
        "Pemberhentian dengan hormat, LEFT"
    })
    void the_way_of_leaving_is_read_as_offices_write_it(String said, Standing standing) {
        var held = Map.of(SARI, held(SARI, DIVISION, 1));
        var head = HEAD + "|Kedudukan Hukum";
        var leaves = plan(held, head, SARI + "|||||||||01-12-2026|" + said)
                .outcomes()
                .getFirst()
                .leaves();
        assertThat(leaves).isEqualTo(new Plan.Leaves(LocalDate.of(2026, 12, 1), standing, null));
        assertThat(flaws(plan(held, head, SARI + "||||||||||" + said))).containsExactly(Flaw.UNTIL_MISSING);
    }

    @Test
    void a_legal_position_that_ends_nothing_ends_nothing_and_is_never_guessed() {
        var held = Map.of(SARI, held(SARI, DIVISION, 1));
        var head = HEAD + "|Kedudukan Hukum";
        assertThat(plan(held, head, SARI + "||||||||||Aktif").changes()).isZero();
        assertThat(plan(held, head, SARI + "||||||||||Pemberhentian sementara").changes())
                .isZero();
        assertThat(flaws(plan(held, head, SARI + "|||||||||01-12-2026|Tugas belajar")))
                .containsExactly(Flaw.LEAVING_UNKNOWN);
    }
}
