package id.kinerja.intake.model;

import static id.kinerja.intake.model.PlannerTest.AGENCY;
import static id.kinerja.intake.model.PlannerTest.BEGUN;
import static id.kinerja.intake.model.PlannerTest.DIVISION;
import static id.kinerja.intake.model.PlannerTest.HEAD;
import static id.kinerja.intake.model.PlannerTest.MAYA;
import static id.kinerja.intake.model.PlannerTest.MONTH;
import static id.kinerja.intake.model.PlannerTest.NEW;
import static id.kinerja.intake.model.PlannerTest.RUNNING;
import static id.kinerja.intake.model.PlannerTest.SARI;
import static id.kinerja.intake.model.PlannerTest.directory;
import static id.kinerja.intake.model.PlannerTest.flaws;
import static id.kinerja.intake.model.PlannerTest.held;
import static id.kinerja.intake.model.PlannerTest.matching;
import static id.kinerja.intake.model.PlannerTest.plan;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.intake.model.Plan.Kind;
import id.kinerja.intake.model.Plan.PostStep;
import id.kinerja.personnel.model.NipFlaw;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a list says of a post holds from now on, and from no month that is closed. */
class PostPlanningTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "||||||9|||",
                "||||||9|1 Maret 2024||",
                "||||||8|1 Maret 2024|197809172003122004|",
                "||||Bidang Layanan||8|1 Maret 2024||"
            })
    void what_differs_from_a_post_of_an_earlier_month_begins_another_with_this_month(String said) {
        var maya = held(MAYA, DIVISION, 1);
        var outcome = plan(Map.of(SARI, held(SARI, DIVISION, 1), MAYA, maya), HEAD, SARI + said)
                .outcomes()
                .getFirst();
        assertThat(outcome.step()).isInstanceOfSatisfying(PostStep.Begins.class, step -> {
            assertThat(step.ended()).isNotNull();
            assertThat(step.post().from()).isEqualTo(MONTH);
        });
    }

    @Test
    void only_a_post_of_the_running_month_is_put_right_in_its_place() {
        var begun = held(SARI, DIVISION, 1, MONTH, null);
        var step = plan(Map.of(SARI, begun), HEAD, SARI + "||||||9|||")
                .outcomes()
                .getFirst()
                .step();
        assertThat(step)
                .isInstanceOfSatisfying(
                        PostStep.Corrected.class,
                        one -> assertThat(one.post().from()).isEqualTo(MONTH));
        var ended = held(SARI, DIVISION, 1, BEGUN, BEGUN.plusYears(1));
        assertThat(flaws(plan(Map.of(SARI, ended), HEAD, SARI + "||||||9|||"))).containsExactly(Flaw.POST_ENDED);
    }

    @Test
    void a_day_on_which_an_earlier_post_began_is_the_same_day_told_again() {
        var row = SARI + "||||||8|1 Maret 2023||";
        assertThat(plan(Map.of(SARI, held(SARI, DIVISION, 2)), HEAD, row).count(Kind.UNTOUCHED))
                .isEqualTo(1);
        assertThat(flaws(plan(Map.of(SARI, held(SARI, DIVISION, 1)), HEAD, row)))
                .containsExactly(Flaw.SINCE_BEFORE_LAST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"||||Bidang Layanan|||1 September 2026||", "|||||||||01-09-2026"})
    void no_post_begins_or_ends_in_a_month_that_is_closed(String said) {
        var sari = held(SARI, DIVISION, 1);
        var books = Map.of(sari.nip(), sari);
        var closed = new Running(MONTH, Map.of(AGENCY, LocalDate.of(2026, 10, 1)));
        assertThat(flaws(new Planner(matching(Map.of(), HEAD, SARI + said), PlannerTest.PATTERN)
                        .compare(books, directory(), closed, Asker.NOBODY, done -> {})))
                .containsExactly(Flaw.CLOSED_MONTH);
        assertThat(new Planner(
                                matching(
                                        Map.of(),
                                        HEAD,
                                        SARI
                                                + said.replace("September", "Oktober")
                                                        .replace("-09-", "-10-")),
                                PlannerTest.PATTERN)
                        .compare(books, directory(), closed, Asker.NOBODY, done -> {})
                        .problems())
                .isEmpty();
    }

    @Test
    void an_officer_names_himself_as_superior_of_nobody() {
        var sari = held(SARI, DIVISION, 1);
        var maya = held(MAYA, DIVISION, 1);
        var planner = new Planner(matching(Map.of(), HEAD, SARI + "||||||||" + MAYA + "|"), PlannerTest.PATTERN);
        var books = Map.of(sari.nip(), sari, maya.nip(), maya);
        assertThat(flaws(planner.compare(books, directory(), RUNNING, new Asker(maya.person(), Set.of()), done -> {})))
                .containsExactly(Flaw.SUPERIOR_IS_YOU);
    }

    @Test
    void ranks_of_another_kind_and_numbers_that_no_decree_has_are_refused_as_by_hand() {
        var held = Map.of(SARI, held(SARI, DIVISION, 1));
        assertThat(flaws(plan(held, HEAD, SARI + "||IX|||||||"))).containsExactly(Flaw.RANK_OF_OTHERS);
        assertThat(plan(held, HEAD, SARI + "|||PPPK||||||").problems()).isEmpty();
        assertThat(plan(held, HEAD, SARI + "||IX|PPPK||||||").problems()).isEmpty();
        assertThat(flaws(plan(Map.of(), HEAD, NEW.formatted(SARI).replace("III/b", "IX"))))
                .containsExactly(Flaw.RANK_OF_OTHERS);
        assertThat(flaws(plan(Map.of(), HEAD, NEW.formatted("199003012015132004"))))
                .containsExactly(NipFlaw.NO_MONTH);
    }

    @Test
    void no_post_begins_before_the_appointment_or_more_than_a_year_ahead() {
        var early = NEW.formatted(SARI).replace("1 Maret 2024", "28 Februari 2015");
        assertThat(flaws(plan(Map.of(), HEAD, early))).containsExactly(Flaw.SINCE_BEFORE_OFFICE);
        var far = NEW.formatted(SARI).replace("1 Maret 2024", "2 Desember 2027");
        assertThat(flaws(plan(Map.of(), HEAD, far))).containsExactly(Flaw.SINCE_TOO_FAR);
    }
}
