package id.kinerja.allowance.model;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.discipline.model.Sanction;
import id.kinerja.leave.model.Absence;
import id.kinerja.leave.model.AbsenceKind;
import id.kinerja.marks.model.MeasureKind;
import id.kinerja.marks.model.PayBasis;
import id.kinerja.marks.model.Predicate;
import id.kinerja.organization.model.Employment;
import id.kinerja.organization.model.JobClass;
import id.kinerja.organization.model.Placement;
import id.kinerja.shared.Rupiah;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The steps of pay at their boundaries, each through a starter policy that has it. */
class StepsTest {

    @Test
    void two_shares_that_both_round_up_are_cut_to_the_ceiling_and_the_slip_says_so() {
        var slip = new OfficeMonth().amount(5).slip("share-70-30-per-minute");

        assertThat(slip.lines()).extracting(line -> line.rule().code()).contains("upper_bound");
        assertThat(slip.gross()).isEqualTo(slip.ceiling()).isEqualTo(new Rupiah(5));
    }

    @ParameterizedTest
    @CsvSource({"I/a,0", "II/d,0", "III/a,300000", "IV/e,900000"})
    void final_tax_goes_by_the_numeral_of_the_rank(String rank, long tax) {
        var month = new OfficeMonth().amount(6_000_000);
        month.rank = rank;
        assertThat(month.slip("per-event").withheld(Account.TAX).amount()).isEqualTo(tax);
    }

    @Test
    void a_rank_without_group_makes_the_person_unready() {
        var month = new OfficeMonth();
        month.rank = "V/a";
        assertThat(month.outcome("grade")).isInstanceOf(Outcome.Unready.class);
    }

    @ParameterizedTest
    @CsvSource({"10500000,zakat,249375", "10499999,infak,99750"})
    void zakat_is_due_from_the_nisab_on_and_infak_below_it(long amount, String code, long given) {
        var month = new OfficeMonth().amount(amount);
        month.traits.add(PayBasis.Trait.ZAKAT);
        month.measure(MeasureKind.BEHAVIOUR, "80").measure(MeasureKind.CREATIVITY, "0");
        var slip = month.slip("grade");

        assertThat(slip.gross().amount()).isEqualTo(amount);
        assertThat(slip.lines().getLast().rule().code()).isEqualTo(code);
        assertThat(slip.withheld(Account.ZAKAT).amount()).isEqualTo(given);
    }

    @Test
    void candidates_and_sanctioned_persons_are_paid_a_part_and_both_parts_multiply() {
        var month = new OfficeMonth().amount(1_000_000);
        month.employment = Employment.CPNS;
        month.sanctions.add(new Sanction(Sanction.Level.LIGHT, LocalDate.of(2026, 9, 30), 2));
        month.sanctions.add(new Sanction(Sanction.Level.LIGHT, LocalDate.of(2026, 10, 31), 1));

        assertThat(month.gross("criteria-40-40-20")).isEqualTo(648_000);
        assertThat(month.slip("criteria-40-40-20").ceiling().amount()).isEqualTo(900_000);
        assertThat(month.gross("common-60-40")).isEqualTo(1_000_000);
    }

    @Test
    void a_level_of_sanction_without_factor_makes_unready_only_where_sanctions_are_read() {
        var month = new OfficeMonth();
        month.sanctions.add(new Sanction(Sanction.Level.HEAVY, LocalDate.of(2026, 10, 1), 1));

        assertThat(month.outcome("criteria-40-40-20")).isInstanceOf(Outcome.Unready.class);
        assertThat(month.outcome("common-60-40")).isInstanceOf(Outcome.Ready.class);
    }

    @Test
    void condition_is_paid_flat_to_posts_that_carry_it() {
        var month = new OfficeMonth().amount(1_000_000);
        month.traits.add(PayBasis.Trait.CONDITION);
        month.minutes = 0;

        assertThat(month.gross("criteria-40-40-20")).isEqualTo(150_000 + 210_000 + 190_000);
    }

    @Test
    void a_transfer_pays_the_classes_by_the_working_days_held_in_each() {
        var month = new OfficeMonth();
        month.placements.add(new Placement(LocalDate.of(2026, 10, 31), new JobClass(15), ""));
        assertThat(month.gross("per-event")).isEqualTo(5_078_361);

        // the 16th is a Friday: 11 working days before it, 11 from it on
        month.placements.add(new Placement(LocalDate.of(2026, 10, 16), new JobClass(9), ""));
        assertThat(month.gross("per-event")).isEqualTo((5_078_361 + 7_166_208 + 1) / 2);
    }

    @Test
    void without_a_class_a_person_is_unready_even_with_an_amount_of_his_own() {
        var month = new OfficeMonth().amount(1_000_000);
        month.jobClass = null;
        assertThat(month.outcome("common-60-40")).isInstanceOf(Outcome.Unready.class);
        month.placements.add(new Placement(LocalDate.of(2026, 10, 1), new JobClass(999), ""));
        assertThat(month.gross("common-60-40")).isEqualTo(1_000_000);
    }

    @ParameterizedTest
    @CsvSource({"BIG,1,50", "BIG,3,10", "BIG,4,0", "SICK,1,100", "SICK,3,25", "SICK_WITHOUT_LETTER,4,0"})
    void a_leave_of_the_whole_month_pays_by_its_month(AbsenceKind kind, String leaveMonth, long percent) {
        var month = new OfficeMonth().amount(1_000_000).awayAllMonth(kind);
        assertThat(month.outcome("share-70-30-per-minute")).isInstanceOf(Outcome.Unready.class);
        month.measure(MeasureKind.LEAVE_MONTH, leaveMonth);
        assertThat(month.gross("share-70-30-per-minute")).isEqualTo(10_000 * percent);
    }

    @Test
    void both_kinds_of_sickness_are_one_leave_and_other_kinds_do_not_add_up() {
        var month = new OfficeMonth().amount(1_000_000).measure(MeasureKind.LEAVE_MONTH, "2");
        month.predicate = null;
        month.absences.add(new Absence(AbsenceKind.SICK, LocalDate.of(2026, 9, 1), LocalDate.of(2026, 10, 9)));
        month.absences.add(
                new Absence(AbsenceKind.SICK_WITHOUT_LETTER, LocalDate.of(2026, 10, 10), LocalDate.of(2026, 11, 1)));
        assertThat(month.gross("share-70-30-per-minute")).isEqualTo(500_000);

        month.absences.removeLast();
        month.absences.add(new Absence(AbsenceKind.BIG, LocalDate.of(2026, 10, 10), LocalDate.of(2026, 11, 1)));
        assertThat(month.gross("share-70-30-per-minute")).isEqualTo(300_000);
    }

    @Test
    void maternity_leave_of_the_whole_month_needs_no_points() {
        var month = new OfficeMonth().amount(1_000_001).awayAllMonth(AbsenceKind.MATERNITY);
        assertThat(month.gross("minutes-ratio")).isEqualTo(500_001);
    }

    @ParameterizedTest
    @ValueSource(strings = {"common-60-40", "per-event", "predicate-60-40", "criteria-40-40-20"})
    void a_measure_that_no_step_reads_has_no_effect(String policy) {
        var month = new OfficeMonth();
        month.predicate = Predicate.VERY_GOOD;
        var before = month.slip(policy);
        month.measure(MeasureKind.BEHAVIOUR, "1").measure(MeasureKind.LEAVE_MONTH, "3");
        assertThat(month.slip(policy)).isEqualTo(before);
    }
}
