package id.kinerja.allowance.policyfile;

import static id.kinerja.allowance.policyfile.PolicyFlaw.CHAPTER_UNUSED;
import static id.kinerja.allowance.policyfile.PolicyFlaw.CODE_TWICE;
import static id.kinerja.allowance.policyfile.PolicyFlaw.EVENT_FREE;
import static id.kinerja.allowance.policyfile.PolicyFlaw.EVENT_TWICE;
import static id.kinerja.allowance.policyfile.PolicyFlaw.EVENT_UNKNOWN;
import static id.kinerja.allowance.policyfile.PolicyFlaw.RESERVED_CODE;
import static id.kinerja.allowance.policyfile.PolicyFlaw.RULE_TWICE;
import static id.kinerja.allowance.policyfile.PolicyFlaw.SETTING_UNUSED;
import static id.kinerja.allowance.policyfile.PolicyFlaw.TWO_SCALES;

import java.util.List;

/** Files in which what one chapter makes and what another takes do not meet. */
final class UseFaults {

    private static final String COMMON = "common-60-40";

    static final List<Fault> ALL = List.of(
            Fault.of(
                    CHAPTER_UNUSED,
                    "a predicate that no step asks for",
                    "predicate-60-40",
                    "- predicate\n",
                    "- behaviour\n",
                    "predicate:"),
            Fault.of(
                    SETTING_UNUSED,
                    "a measure of minutes that are only counted",
                    "minutes-ratio",
                    "shape: counted_only\n",
                    "shape: counted_only\n  measure: productivity\n",
                    "measure: productivity"),
            Fault.of(
                    SETTING_UNUSED,
                    "a measure of attendance beside deductions",
                    "per-event",
                    "discipline:\n",
                    "discipline:\n  measure: attendance\n",
                    "measure: attendance"),
            Fault.of(
                    RULE_TWICE,
                    "a missing tap that is late already",
                    "per-event",
                    "    - rule: absent_day\n",
                    "    - {rule: missing_tap, legal_basis: a, percent: 1}\n    - rule: absent_day\n",
                    "- {rule: missing_tap"),
            Fault.of(
                    CODE_TWICE,
                    "a deduction coded like the share that it belongs beside",
                    COMMON,
                    "code: discipline_deduction",
                    "code: productivity",
                    "- step: discipline_share"),
            Fault.of(
                    CODE_TWICE,
                    "a share coded like the infak below the nisab",
                    "grade",
                    "code: allowance",
                    "code: infak",
                    "- step: zakat"),
            Fault.of(
                    RESERVED_CODE,
                    "a contribution coded like a bound",
                    COMMON,
                    "code: bpjs_kesehatan",
                    "code: lower_bound",
                    "- step: contribution"),
            Fault.of(
                    RULE_TWICE,
                    "the same absence at two prices",
                    COMMON,
                    "    - rule: missing_tap\n",
                    "    - {rule: absent_day, legal_basis: a, percent: 4}\n    - rule: missing_tap\n",
                    "- rule: absent_day"),
            Fault.of(
                    EVENT_FREE,
                    "a day late and early that nobody deducts",
                    "per-event",
                    "        - {event: late_and_early, code: late_and_early, label: Pengurangan terlambat dan pulang cepat}\n",
                    "",
                    "- rule: late_and_early"),
            Fault.of(
                    EVENT_UNKNOWN,
                    "a deduction of what no rule finds",
                    "per-event",
                    "        - {event: absent,",
                    "        - {event: missing_tap, code: tap, label: a}\n        - {event: absent,",
                    "- {event: missing_tap"),
            Fault.of(
                    EVENT_TWICE,
                    "an event deducted in two lines",
                    "per-event",
                    "event: early, code: early",
                    "event: late, code: early",
                    "- {event: late, code: early"),
            Fault.of(
                    TWO_SCALES,
                    "behaviour out of 20 and out of 100",
                    "minutes-ratio",
                    "marks: [achievement]",
                    "marks: [achievement]\n    - {step: share, code: conduct, label: b, percent: 0, marks: [behaviour], legal_basis: a}",
                    "- {step: share, code: conduct"));

    private UseFaults() {}
}
