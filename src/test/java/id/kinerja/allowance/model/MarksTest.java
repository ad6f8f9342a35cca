package id.kinerja.allowance.model;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.leave.model.AbsenceKind;
import id.kinerja.marks.model.MeasureKind;
import id.kinerja.marks.model.Measures;
import id.kinerja.marks.model.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a month is marked by, at the boundaries, each through a starter policy that reads it. */
class MarksTest {

    // productivity and discipline are full: 45 + 25, behaviour counts a fifth and creativity a tenth
    @ParameterizedTest
    @CsvSource({"100,10,110", "100,9.95,110", "100,9.949,100", "30,0,100", "29.975,0,100", "29.97,0,80", "0,0,80"})
    void a_grade_holds_its_lower_bound_after_rounding_to_two_decimals(String behaviour, String creativity, long pays) {
        var month = new OfficeMonth()
                .amount(1_000_000)
                .measure(MeasureKind.BEHAVIOUR, behaviour)
                .measure(MeasureKind.CREATIVITY, creativity);
        assertThat(month.gross("grade")).isEqualTo(10_000 * pays);
    }

    // productivity and behaviour give nothing, attendance counts a quarter
    @ParameterizedTest
    @CsvSource({"100,100,30", "100,0,30"})
    void the_lowest_grade_begins_at_nothing(String attendance, String creativity, long pays) {
        var month = new OfficeMonth()
                .amount(1_000_000)
                .measure(MeasureKind.PRODUCTIVITY, "0")
                .measure(MeasureKind.ATTENDANCE, attendance)
                .measure(MeasureKind.BEHAVIOUR, "0")
                .measure(MeasureKind.CREATIVITY, creativity);
        assertThat(month.gross("grade")).isEqualTo(10_000 * pays);
    }

    @Test
    void productivity_ends_at_the_whole_and_a_given_value_stands_instead() {
        var month = new OfficeMonth().amount(1_000_000);
        month.minutes = 3_375;
        assertThat(month.gross("common-60-40")).isEqualTo(700_000);
        month.minutes = 9_000;
        assertThat(month.gross("common-60-40")).isEqualTo(1_000_000);
        assertThat(month.measure(MeasureKind.PRODUCTIVITY, "50").gross("common-60-40"))
                .isEqualTo(700_000);
        assertThat(month.measure(MeasureKind.ATTENDANCE, "0").gross("common-60-40"))
                .isEqualTo(300_000);
        assertThat(month.gross("predicate-60-40")).isEqualTo(1_000_000);
    }

    @ParameterizedTest
    @CsvSource({"6749,GOOD,360000", "6750,GOOD,900000", "6750,POOR,810000", "6750,,720000", "6749,,360000"})
    void below_the_cliff_neither_activity_nor_predicate_pays(int minutes, Predicate predicate, long gross) {
        var month = new OfficeMonth().amount(1_000_000);
        month.minutes = minutes;
        month.predicate = predicate;
        assertThat(month.gross("criteria-40-40-20")).isEqualTo(gross);
    }

    @ParameterizedTest
    @CsvSource({"GOOD,,1000000", "GOOD,YES,1000000", "GOOD,NO,970000", "VERY_POOR,NO,670000", ",,640000", ",NO,610000"})
    void who_did_not_assess_his_subordinates_loses_five_points(
            Predicate predicate, Measures.Assessed assessed, long gross) {
        var month = new OfficeMonth().amount(1_000_000);
        month.predicate = predicate;
        month.assessed = assessed;
        assertThat(month.gross("predicate-60-40")).isEqualTo(gross);
    }

    @ParameterizedTest
    @CsvSource({"6300,20,10,1000000", "0,0,0,0", "1,0,0,100", "3150,17.5,10,625000", "6299,0,0,699900", "2,0,0,200"})
    void achievement_rounds_its_work_to_two_decimals(int minutes, String behaviour, String budget, long gross) {
        var month = new OfficeMonth()
                .amount(1_000_000)
                .measure(MeasureKind.BEHAVIOUR, behaviour)
                .measure(MeasureKind.BUDGET_ABSORPTION, budget);
        month.minutes = minutes;
        assertThat(month.gross("minutes-ratio")).isEqualTo(gross);
    }

    @Test
    void activity_is_worth_no_more_than_the_minutes_left() {
        var month = new OfficeMonth()
                .amount(1_000_000)
                .measure(MeasureKind.BEHAVIOUR, "0")
                .measure(MeasureKind.BUDGET_ABSORPTION, "0")
                .awayAllMonth(AbsenceKind.PERMISSION);
        month.minutes = 99_000;
        assertThat(month.gross("minutes-ratio")).isZero();
        month.absences.clear();
        assertThat(month.gross("minutes-ratio")).isEqualTo(700_000);
    }

    @Test
    void leave_that_a_policy_prices_takes_discipline_down_to_nothing_and_not_below() {
        var month = new OfficeMonth().amount(1_000_000).awayAllMonth(AbsenceKind.ANNUAL);
        // 22 days of 3 % leave 34 %
        assertThat(month.gross("predicate-60-40")).isEqualTo(340_000);
        assertThat(month.measure(MeasureKind.ATTENDANCE, "100").gross("predicate-60-40"))
                .isEqualTo(340_000);
    }
}
