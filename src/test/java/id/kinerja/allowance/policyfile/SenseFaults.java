package id.kinerja.allowance.policyfile;

import static id.kinerja.allowance.policyfile.PolicyFlaw.BAND_GAP;
import static id.kinerja.allowance.policyfile.PolicyFlaw.BAND_OVERLAP;
import static id.kinerja.allowance.policyfile.PolicyFlaw.BAND_REVERSED;
import static id.kinerja.allowance.policyfile.PolicyFlaw.BAND_WITHOUT_END;
import static id.kinerja.allowance.policyfile.PolicyFlaw.BOTH_OR_NEITHER;
import static id.kinerja.allowance.policyfile.PolicyFlaw.CLASSES_MISSING;
import static id.kinerja.allowance.policyfile.PolicyFlaw.CLASS_GAP;
import static id.kinerja.allowance.policyfile.PolicyFlaw.DEDUCTION_BASE_MISSING;
import static id.kinerja.allowance.policyfile.PolicyFlaw.DEDUCTION_BASE_UNUSED;
import static id.kinerja.allowance.policyfile.PolicyFlaw.FACTOR_WITHOUT_LINE;
import static id.kinerja.allowance.policyfile.PolicyFlaw.GRADES_NOT_FALLING;
import static id.kinerja.allowance.policyfile.PolicyFlaw.GROSS_AFTER_WITHHOLDING;
import static id.kinerja.allowance.policyfile.PolicyFlaw.LAST_BAND_WITH_END;
import static id.kinerja.allowance.policyfile.PolicyFlaw.LAST_GRADE_NOT_ZERO;
import static id.kinerja.allowance.policyfile.PolicyFlaw.MARK_ALWAYS_FULL;
import static id.kinerja.allowance.policyfile.PolicyFlaw.MARK_WITHOUT_CHAPTER;
import static id.kinerja.allowance.policyfile.PolicyFlaw.NOT_WITHHELD_BEFORE;
import static id.kinerja.allowance.policyfile.PolicyFlaw.NO_GROSS;
import static id.kinerja.allowance.policyfile.PolicyFlaw.SHARES_NOT_WHOLE;
import static id.kinerja.allowance.policyfile.PolicyFlaw.WITHHELD_OVER_WHOLE;

import java.util.List;

/** Faults of sense: all is well written, and yet no government can mean it. */
final class SenseFaults {

    private static final String COMMON = "common-60-40";
    private static final String FACTOR = """
                - step: employment_factor
                  legal_basis: Contoh, Pasal 15
                  employment: cpns
                  percent: 80
            """;
    private static final String LEAVE = """
                - step: whole_month_leave
                  code: leave
                  label: Cuti
                  legal_basis: Contoh, Pasal 14
                  kinds: [maternity]
                  percent: 50
            """;
    private static final String ONLY_SHARE = """
                - step: share
                  code: achievement
                  label: Capaian kinerja
                  legal_basis: Contoh, Pasal 11
                  percent: 100
                  marks: [achievement]
            """;

    static final List<Fault> ALL = List.of(
            Fault.of(
                    MARK_WITHOUT_CHAPTER,
                    "a mark whose chapter is missing",
                    COMMON,
                    "[productivity]",
                    "[predicate]",
                    "marks:"),
            Fault.of(
                    MARK_WITHOUT_CHAPTER,
                    "a grade that rests on itself",
                    "grade",
                    "mark: creativity",
                    "mark: grade",
                    "- {mark: grade"),
            Fault.of(SHARES_NOT_WHOLE, "shares that make 101", COMMON, "percent: 60\n", "percent: 61\n", "steps:"),
            Fault.of(
                    SHARES_NOT_WHOLE,
                    "a split that makes 99",
                    "three-way-40-18-42",
                    "percent: 42}",
                    "percent: 41}",
                    "split:"),
            Fault.of(
                    SHARES_NOT_WHOLE,
                    "weights of a grade that make 110",
                    "grade",
                    "percent: 45}",
                    "percent: 55}",
                    "weights:"),
            Fault.of(
                    SHARES_NOT_WHOLE,
                    "points that make 105",
                    "minutes-ratio",
                    "behaviour: 20",
                    "behaviour: 25",
                    "points:"),
            Fault.of(BAND_GAP, "a minute between two bands", COMMON, "{from: 31,", "{from: 32,", "- {from: 32,"),
            Fault.of(BAND_OVERLAP, "a minute in two bands", COMMON, "{from: 31,", "{from: 30,", "- {from: 30,"),
            Fault.of(
                    BAND_REVERSED,
                    "a band that ends before it begins",
                    COMMON,
                    "{from: 1,",
                    "{from: 31,",
                    "- {from: 31,"),
            Fault.of(
                    BAND_WITHOUT_END,
                    "a band in between without an end",
                    COMMON,
                    "{from: 31, to: 60,",
                    "{from: 31,",
                    "- {from: 31,"),
            Fault.of(
                    LAST_BAND_WITH_END,
                    "a last band with an end",
                    COMMON,
                    "{from: 91,",
                    "{from: 91, to: 99,",
                    "- {from: 91,"),
            Fault.of(
                    GRADES_NOT_FALLING,
                    "two grades from one score",
                    "grade",
                    "B, from: 76",
                    "B, from: 91",
                    "- {grade: B,"),
            Fault.of(
                    LAST_GRADE_NOT_ZERO,
                    "a score without a grade",
                    "grade",
                    "E, from: 0",
                    "E, from: 1",
                    "- {grade: E,"),
            Fault.of(
                    WITHHELD_OVER_WHOLE,
                    "a tax and a contribution of more than there is",
                    COMMON,
                    "IV: 15}",
                    "IV: 99.5}",
                    "steps:"),
            Fault.of(CLASS_GAP, "a class left out of the table", COMMON, "    7: 5078361\n", "", "8: 5759763"),
            Fault.of(
                    CLASSES_MISSING,
                    "a leave of an amount without a table",
                    "three-way-40-18-42",
                    "  steps:\n",
                    "  steps:\n" + LEAVE,
                    "rounding:"),
            Fault.of(
                    GROSS_AFTER_WITHHOLDING,
                    "gross after tax",
                    "grade",
                    "    - step: zakat\n",
                    LEAVE + "    - step: zakat\n",
                    "- step: whole_month_leave"),
            Fault.of(NO_GROSS, "nothing but a leave", "minutes-ratio", ONLY_SHARE, "", "steps:"),
            Fault.of(
                    FACTOR_WITHOUT_LINE,
                    "a factor after the last line",
                    COMMON,
                    "    - step: rank_tax\n",
                    FACTOR + "    - step: rank_tax\n",
                    "- step: employment_factor"),
            Fault.of(
                    NOT_WITHHELD_BEFORE,
                    "zakat after gross itself",
                    "grade",
                    "after: [tax]",
                    "after: [gross]",
                    "after:"),
            Fault.of(
                    NOT_WITHHELD_BEFORE,
                    "tax after zakat that comes later",
                    "three-way-40-18-42",
                    "after: [contribution]",
                    "after: [zakat]",
                    "after:"),
            Fault.of(
                    MARK_ALWAYS_FULL,
                    "counted minutes as a mark",
                    "minutes-ratio",
                    "marks: [achievement]",
                    "marks: [productivity]",
                    "marks:"),
            Fault.of(
                    DEDUCTION_BASE_UNUSED,
                    "a base that no step reads",
                    "per-event",
                    "\ndiscipline:\n",
                    "\ndeduction_base: whole\ndiscipline:\n",
                    "steps:"),
            Fault.of(
                    DEDUCTION_BASE_MISSING,
                    "a share without its base",
                    COMMON,
                    "\ndeduction_base: discipline_share\n",
                    "\n",
                    "- step: discipline_share"),
            Fault.of(
                    BOTH_OR_NEITHER,
                    "a leave paid in two ways",
                    "minutes-ratio",
                    "percent: 50",
                    "percent: 50\n      by_month: [50]",
                    "- step: whole_month_leave"),
            Fault.of(
                    BOTH_OR_NEITHER,
                    "a leave paid in no way",
                    "minutes-ratio",
                    "      percent: 50\n",
                    "",
                    "- step: whole_month_leave"));

    private SenseFaults() {}
}
