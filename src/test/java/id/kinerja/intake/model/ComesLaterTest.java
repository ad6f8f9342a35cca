package id.kinerja.intake.model;

import static id.kinerja.intake.model.PlannerTest.AGENCY;
import static id.kinerja.intake.model.PlannerTest.BEGUN;
import static id.kinerja.intake.model.PlannerTest.DIVISION;
import static id.kinerja.intake.model.PlannerTest.MONTH;
import static id.kinerja.intake.model.PlannerTest.RUNNING;
import static id.kinerja.intake.model.PlannerTest.SARI;
import static id.kinerja.intake.model.PlannerTest.directory;
import static id.kinerja.intake.model.PlannerTest.flaws;
import static id.kinerja.intake.model.PlannerTest.held;
import static id.kinerja.intake.model.PlannerTest.matching;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.intake.model.Plan.PostStep;
import id.kinerja.organization.model.PersonnelRecord;
import id.kinerja.shared.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of somebody who comes from another agency on a day to come, an agency's list tells until then the post alone. */
class ComesLaterTest {

    private static final String HEAD = PlannerTest.HEAD + "|TMT Golongan";
    private static final LocalDate DECEMBER = MONTH.plusMonths(1);
    private static final UnitId ELSEWHERE = new UnitId(new UUID(0, 9));

    private static PersonnelRecord comes(LocalDate day) {
        var held = held(SARI, DIVISION, 1, day, null);
        return new PersonnelRecord(
                held.person(),
                held.nip(),
                held.name(),
                held.rank(),
                held.employment(),
                held.since(),
                List.of(BEGUN, day),
                List.of(ELSEWHERE, AGENCY),
                held.post(),
                null);
    }

    private static Plan plan(PersonnelRecord held, String said) {
        return new Planner(matching(Map.of(), HEAD, SARI + said), PlannerTest.PATTERN)
                .compare(Map.of(held.nip(), held), directory(), RUNNING, Asker.NOBODY, done -> {});
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "|Sari C.|||||||||",
                "||IV/a||||||||15-11-2026",
                "||IV/a||||||||01-12-2026",
                "|||CPNS|||||||",
                "|||||||||01-02-2027|"
            })
    void who_he_is_and_whether_he_serves_is_told_by_the_agency_where_he_is(String said) {
        var plan = plan(comes(DECEMBER), said);
        assertThat(flaws(plan)).containsExactly(Flaw.NIP_NOT_YET);
        assertThat(plan.problems().getFirst().remedy().facts()).contains(DECEMBER);
        assertThat(flaws(plan(comes(MONTH), said))).as("he is here").isEmpty();
    }

    @Test
    void the_post_to_which_he_comes_is_put_right_and_followed_by_another() {
        var right = plan(comes(DECEMBER), "|Sari Cermat|III/b|PNS|Bidang Layanan|Pustakawan|9|01-12-2026|||");
        assertThat(right.problems()).isEmpty();
        assertThat(right.outcomes().getFirst().step()).isInstanceOf(PostStep.Corrected.class);
        var next = plan(comes(DECEMBER), "|||||Pustakawan|9|01-01-2027|||");
        assertThat(next.outcomes().getFirst().step()).isInstanceOf(PostStep.Begins.class);
    }
}
