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

import id.kinerja.intake.model.Plan.Change;
import id.kinerja.organization.model.PersonnelRecord;
import id.kinerja.organization.model.PersonnelRecord.RankFrom;
import id.kinerja.organization.model.PersonnelRecord.Since;
import id.kinerja.organization.model.Rank;
import id.kinerja.shared.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A rank holds from the day that the list names, and from no day that is closed, unknown to the law or far away. */
class PromotionsTest {

    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 1);

    private static PersonnelRecord sari(Since since, List<LocalDate> beginnings, List<UnitId> agencies) {
        var held = held(SARI, DIVISION, 1);
        return new PersonnelRecord(
                held.person(),
                held.nip(),
                held.name(),
                held.rank(),
                held.employment(),
                since,
                beginnings,
                agencies,
                held.post(),
                null);
    }

    private static PersonnelRecord sari(Since since) {
        return sari(since, List.of(BEGUN), List.of(AGENCY));
    }

    private static Plan plan(PersonnelRecord held, Running running, String heading, String said) {
        return new Planner(matching(Map.of(), "NIP|Gol|Jenis Pegawai|" + heading, SARI + said), PlannerTest.PATTERN)
                .compare(Map.of(held.nip(), held), directory(), running, Asker.NOBODY, done -> {});
    }

    private static List<Change> changes(PersonnelRecord held, String said) {
        return plan(held, RUNNING, "TMT Golongan", said).outcomes().getFirst().changes();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TMT Golongan", "TMT Pangkat", "TMT Gol.", "TMT GOL/RUANG"})
    void the_day_of_a_rank_is_read_as_offices_call_it(String heading) {
        assertThat(plan(sari(Since.UNKNOWN), RUNNING, heading, "|IV/a||01-12-2026")
                        .outcomes()
                        .getFirst()
                        .changes())
                .containsExactly(new Change(Field.RANK, "III/b", "IV/a", DECEMBER));
    }

    @Test
    void without_a_day_it_is_told_from_which_day_a_rank_will_hold() {
        assertThat(changes(sari(Since.UNKNOWN), "|IV/a||"))
                .containsExactly(new Change(Field.RANK, "III/b", "IV/a", MONTH));
        var began = MONTH.plusDays(9);
        assertThat(changes(sari(new Since(began, null, List.of())), "|IV/a||"))
                .containsExactly(new Change(Field.RANK, "III/b", "IV/a", began));
        assertThat(changes(sari(Since.UNKNOWN), "||CPNS|"))
                .containsExactly(new Change(Field.EMPLOYMENT, "PNS", "CPNS", MONTH));
    }

    @Test
    void the_same_rank_told_again_changes_nothing() {
        assertThat(changes(sari(new Since(BEGUN, null, List.of())), "|III/b||01-03-2024"))
                .isEmpty();
        var later = new Since(null, null, List.of(new RankFrom(new Rank("IV/a"), DECEMBER)));
        assertThat(changes(sari(later), "|IV/a||01-12-2026")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"01-12-2027, SINCE_TOO_FAR", "01-03-2014, SINCE_BEFORE_OFFICE", "01-03-2026, RANK_BEFORE_LAST"})
    void no_rank_holds_from_a_day_that_cannot_be(String day, Flaw flaw) {
        var held = sari(new Since(LocalDate.of(2026, 4, 1), null, List.of()));
        var plan = plan(held, RUNNING, "TMT Golongan", "|IV/a||" + day);
        assertThat(flaws(plan)).containsExactly(flaw);
        assertThat(plan.problems().getFirst().field()).isEqualTo(Field.RANK_SINCE);
    }

    @Test
    void no_rank_holds_from_a_month_that_any_agency_has_closed_where_he_stood() {
        var other = new UnitId(new UUID(0, 9));
        var moved = LocalDate.of(2026, 10, 1);
        var held = sari(Since.UNKNOWN, List.of(moved, BEGUN), List.of(AGENCY, other));
        var closed = new Running(MONTH, Map.of(other, LocalDate.of(2026, 10, 1)));
        assertThat(flaws(plan(held, closed, "TMT Golongan", "|IV/a||01-09-2026")))
                .containsExactly(Flaw.CLOSED_MONTH);
        assertThat(flaws(plan(held, closed, "TMT Golongan", "|IV/a||01-10-2026")))
                .isEmpty();
    }

    @Test
    void months_that_an_agency_closed_before_he_comes_to_it_are_none_of_his() {
        var other = new UnitId(new UUID(0, 9));
        var held = sari(Since.UNKNOWN, List.of(MONTH, BEGUN), List.of(AGENCY, other));
        var closed = new Running(MONTH, Map.of(AGENCY, MONTH, other, LocalDate.of(2026, 9, 1)));
        assertThat(flaws(plan(held, closed, "TMT Golongan", "|IV/a||01-09-2026")))
                .isEmpty();
        assertThat(flaws(plan(held, closed, "TMT Golongan", "|IV/a||31-08-2026")))
                .containsExactly(Flaw.CLOSED_MONTH);
    }
}
