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

import id.kinerja.intake.model.Plan.Kind;
import id.kinerja.organization.model.PersonnelRecord;
import id.kinerja.organization.model.PersonnelRecord.Leaving;
import id.kinerja.organization.model.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who ends whose service by a list, from which day on, and what a list makes of somebody who has left. */
class PartingsTest {

    private static final String HEAD = PlannerTest.HEAD + "|Alasan Berhenti";
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    private static PersonnelRecord leaving(LocalDate postEnds, LocalDate from) {
        return leaving(postEnds, from, Standing.ACTIVE);
    }

    private static PersonnelRecord leaving(LocalDate postEnds, LocalDate from, Standing before) {
        var held = held(SARI, DIVISION, 1, BEGUN, postEnds);
        return new PersonnelRecord(
                held.person(),
                held.nip(),
                held.name(),
                held.rank(),
                held.employment(),
                held.since(),
                held.beginnings(),
                held.agencies(),
                held.post(),
                new Leaving(from, Standing.LEFT, before));
    }

    private static Plan plan(PersonnelRecord held, Running running, Asker asker, String row) {
        return new Planner(matching(Map.of(), HEAD, row), PlannerTest.PATTERN)
                .compare(Map.of(held.nip(), held), directory(), running, asker, done -> {});
    }

    @ParameterizedTest
    @ValueSource(strings = {"|||||||||01-12-2026|Pensiun", "|||||||||01-12-2026|"})
    void whether_the_citys_officer_serves_no_agency_decides(String said) {
        var officer = held(SARI, DIVISION, 1);
        var ofAgency = new Asker(null, Set.of(officer.person()));
        assertThat(flaws(plan(officer, RUNNING, ofAgency, SARI + said))).containsExactly(Flaw.CITY_OFFICER);
        assertThat(flaws(plan(officer, RUNNING, Asker.NOBODY, SARI + said))).isEmpty();
        assertThat(flaws(plan(officer, RUNNING, ofAgency, SARI + "|||||Pustakawan||2026-11-01|||")))
                .as("his post is entered as anybody's")
                .isEmpty();
    }

    @Test
    void a_contract_that_is_extended_goes_on_from_the_day_on_which_it_would_have_ended() {
        var ends = leaving(NEW_YEAR, NEW_YEAR);
        var outcome = plan(ends, RUNNING, Asker.NOBODY, SARI + "|||||Arsiparis||01-01-2027|||")
                .outcomes()
                .getFirst();
        assertThat(outcome.leaves()).isEqualTo(new Plan.Leaves(NEW_YEAR, Standing.ACTIVE, ends.leaving()));
        assertThat(outcome.kind()).isEqualTo(Kind.CHANGED);
        assertThat(outcome.changes()).contains(new Plan.Change(Field.LEAVING, "Berhenti", "Aktif"));
        var untilNext = plan(ends, RUNNING, Asker.NOBODY, SARI + "|||||Arsiparis||01-01-2027||01-01-2028|Berhenti");
        assertThat(untilNext.outcomes().getFirst().leaves())
                .isEqualTo(new Plan.Leaves(NEW_YEAR.plusYears(1), Standing.LEFT, ends.leaving()));
    }

    @Test
    void whoever_has_left_gets_no_post_before_his_return_is_entered() {
        var gone = leaving(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 2));
        assertThat(flaws(plan(gone, RUNNING, Asker.NOBODY, SARI + "|||||Arsiparis||02-11-2026|||")))
                .containsExactly(Flaw.HAS_LEFT);
        var leaves = leaving(NEW_YEAR, NEW_YEAR);
        assertThat(flaws(plan(leaves, RUNNING, Asker.NOBODY, SARI + "|||||Arsiparis||01-03-2027|||")))
                .as("nobody serves in between")
                .containsExactly(Flaw.HAS_LEFT);
        assertThat(flaws(plan(leaves, RUNNING, Asker.NOBODY, SARI + "|||||Pustakawan||01-12-2026|||")))
                .as("he still serves")
                .isEmpty();
    }

    @Test
    void a_reason_that_comes_late_ends_no_service_in_a_closed_month() {
        var closed = new Running(MONTH, Map.of(AGENCY, LocalDate.of(2026, 10, 1)));
        var ended = held(SARI, DIVISION, 1, BEGUN, LocalDate.of(2025, 3, 1));
        assertThat(flaws(plan(ended, closed, Asker.NOBODY, SARI + "||||||||||Pensiun")))
                .containsExactly(Flaw.CLOSED_MONTH);
        assertThat(flaws(plan(ended, RUNNING, Asker.NOBODY, SARI + "||||||||||Pensiun")))
                .isEmpty();
    }

    @Test
    void a_day_of_leaving_that_the_books_know_stays_where_the_list_names_none() {
        var known = leaving(LocalDate.of(2025, 3, 1), NEW_YEAR);
        assertThat(plan(known, RUNNING, Asker.NOBODY, SARI + "||||||||||Pensiun")
                        .outcomes()
                        .getFirst()
                        .leaves())
                .isEqualTo(new Plan.Leaves(NEW_YEAR, Standing.RETIRED, known.leaving()));
    }

    @Test
    void nobody_leaves_in_a_year_that_was_mistyped() {
        var sari = held(SARI, DIVISION, 1);
        assertThat(flaws(plan(sari, RUNNING, Asker.NOBODY, SARI + "|||||||||01-12-2096|")))
                .containsExactly(Flaw.UNTIL_TOO_FAR);
        assertThat(flaws(plan(sari, RUNNING, Asker.NOBODY, SARI + "|||||||||01-12-2056|")))
                .isEmpty();
    }

    @Test
    void whoever_has_left_comes_back_by_no_later_end_and_no_longer_post() {
        var gone = leaving(LocalDate.of(2026, 11, 3), LocalDate.of(2026, 11, 5));
        for (var said : List.of("|||||||||01-12-2030|", "|||||Pustakawan||02-11-2026||01-12-2030|")) {
            var problems = plan(gone, RUNNING, Asker.NOBODY, SARI + said).problems();
            assertThat(problems).as(said).hasSize(1);
            assertThat(problems.getFirst().remedy().key()).isEqualTo(Flaw.HAS_LEFT);
            assertThat(problems.getFirst().field()).isEqualTo(Field.UNTIL);
        }
        assertThat(flaws(plan(gone, RUNNING, Asker.NOBODY, SARI + "|||||Pustakawan||04-11-2026|||")))
                .as("a post that nobody ends")
                .containsExactly(Flaw.HAS_LEFT);
        assertThat(flaws(plan(gone, RUNNING, Asker.NOBODY, SARI + "|||||||||02-11-2026|")))
                .as("an earlier end")
                .isEmpty();
        assertThat(flaws(plan(gone, RUNNING, Asker.NOBODY, SARI + "||||||||||Pensiun")))
                .as("another reason")
                .isEmpty();
    }

    @Test
    void whoever_is_suspended_until_his_end_stays_so_when_it_is_put_off() {
        var ends = leaving(NEW_YEAR, NEW_YEAR, Standing.SUSPENDED);
        var outcome = plan(ends, RUNNING, Asker.NOBODY, SARI + "|||||Arsiparis||01-01-2027|||")
                .outcomes()
                .getFirst();
        assertThat(outcome.leaves()).isEqualTo(new Plan.Leaves(NEW_YEAR, Standing.SUSPENDED, ends.leaving()));
        assertThat(outcome.changes()).contains(new Plan.Change(Field.LEAVING, "Berhenti", "Diberhentikan sementara"));
    }
}
