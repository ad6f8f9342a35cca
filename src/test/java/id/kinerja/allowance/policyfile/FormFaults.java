package id.kinerja.allowance.policyfile;

import static id.kinerja.allowance.policyfile.PolicyFlaw.CODE_TWICE;
import static id.kinerja.allowance.policyfile.PolicyFlaw.COLON_IN_TEXT;
import static id.kinerja.allowance.policyfile.PolicyFlaw.EMPTY_LIST;
import static id.kinerja.allowance.policyfile.PolicyFlaw.INDENTATION;
import static id.kinerja.allowance.policyfile.PolicyFlaw.KEY_TWICE;
import static id.kinerja.allowance.policyfile.PolicyFlaw.MISSING_KEY;
import static id.kinerja.allowance.policyfile.PolicyFlaw.NOT_A_BLOCK;
import static id.kinerja.allowance.policyfile.PolicyFlaw.NOT_A_CODE;
import static id.kinerja.allowance.policyfile.PolicyFlaw.NOT_A_DATE;
import static id.kinerja.allowance.policyfile.PolicyFlaw.NOT_A_LIST;
import static id.kinerja.allowance.policyfile.PolicyFlaw.NOT_A_NUMBER;
import static id.kinerja.allowance.policyfile.PolicyFlaw.NOT_A_TEXT;
import static id.kinerja.allowance.policyfile.PolicyFlaw.NOT_A_WHOLE_NUMBER;
import static id.kinerja.allowance.policyfile.PolicyFlaw.NOT_YAML;
import static id.kinerja.allowance.policyfile.PolicyFlaw.NUMBER_OUTSIDE;
import static id.kinerja.allowance.policyfile.PolicyFlaw.RESERVED_CODE;
import static id.kinerja.allowance.policyfile.PolicyFlaw.TABULATOR;
import static id.kinerja.allowance.policyfile.PolicyFlaw.UNKNOWN_KEY;
import static id.kinerja.allowance.policyfile.PolicyFlaw.UNKNOWN_MEASURE;
import static id.kinerja.allowance.policyfile.PolicyFlaw.UNKNOWN_WORD;

import java.util.List;

/** Faults of form: what stands there is not written as the file wants it. */
final class FormFaults {

    private static final String COMMON = "common-60-40";
    private static final String FILE_BASIS =
            "legal_basis: Contoh pola umum TPP (PP 12/2019 Pasal 58); ganti dengan peraturan kepala daerah\n";

    static final List<Fault> ALL = List.of(
            Fault.of(TABULATOR, "a tab instead of blanks", COMMON, "  rules:", "\trules:", "rules:"),
            Fault.of(
                    INDENTATION,
                    "a key too far to the left",
                    COMMON,
                    "      code: productivity",
                    "     code: productivity",
                    "code: productivity"),
            Fault.of(
                    COLON_IN_TEXT,
                    "a colon in a text",
                    COMMON,
                    "Disiplin kerja",
                    "Disiplin: kerja",
                    "label: Disiplin:"),
            Fault.of(NOT_YAML, "an alias of nothing", COMMON, "percent: 3", "percent: *price", "percent: *price"),
            Fault.of(NOT_YAML, "a character of another encoding", COMMON, "Iuran", "Iuran \u0096", "label: Iuran"),
            Fault.of(
                    NOT_A_BLOCK, "a number instead of rates", COMMON, "{I: 0, II: 0, III: 5, IV: 15}", "5", "rates: 5"),
            Fault.of(
                    NOT_A_BLOCK, "a word in a list of rules", COMMON, "  rules:\n", "  rules:\n    - late\n", "- late"),
            Fault.of(NOT_A_LIST, "one mark without brackets", COMMON, "[productivity]", "productivity", "marks:"),
            Fault.of(
                    NOT_A_TEXT,
                    "a list instead of a label",
                    COMMON,
                    "Disiplin kerja",
                    "[Disiplin]",
                    "label: [Disiplin]"),
            Fault.of(NOT_A_TEXT, "a key without a value", COMMON, "percent: 3", "percent: # 3", "percent: #"),
            Fault.of(NOT_A_TEXT, "nothing instead of a basis", COMMON, "Contoh, Pasal 20", "~", "legal_basis: ~"),
            Fault.of(NOT_A_TEXT, "null instead of a basis", COMMON, "Contoh, Pasal 20", "null", "legal_basis: null"),
            Fault.of(EMPTY_LIST, "a list without items", COMMON, "[productivity]", "[]", "marks: []"),
            Fault.of(EMPTY_LIST, "credits for nothing", "criteria-40-40-20", "{any: 360}", "{}", "credited_minutes:"),
            Fault.of(EMPTY_LIST, "no level of sanction", "criteria-40-40-20", "{light: 90}", "{}", "percents:"),
            Fault.of(
                    MISSING_KEY,
                    "a step without its basis",
                    COMMON,
                    "      legal_basis: Contoh, Pasal 20\n",
                    "",
                    "- step: contribution"),
            Fault.of(
                    MISSING_KEY,
                    "a rule without its basis",
                    COMMON,
                    "      legal_basis: Contoh, Pasal 13 ayat (3)\n",
                    "",
                    "- rule: absent_day"),
            Fault.of(MISSING_KEY, "a file without a basis", COMMON, FILE_BASIS, "", "id:"),
            Fault.of(
                    UNKNOWN_KEY,
                    "a key that no rule has",
                    COMMON,
                    "percent: 3",
                    "percent: 3\n      minutes: 5",
                    "minutes:"),
            Fault.of(
                    UNKNOWN_KEY,
                    "a key beside a deduction",
                    COMMON,
                    "Pengurangan disiplin",
                    "P\n        percent: 5",
                    "percent: 5"),
            Fault.of(UNKNOWN_KEY, "a list as a key", COMMON, "  shape:", "  ? [a, b]\n  : 3\n  shape:", "? [a, b]"),
            Fault.of(
                    UNKNOWN_KEY,
                    "events left out of a predicate",
                    "predicate-60-40",
                    "- predicate\n",
                    "- {mark: predicate, without: [late]}\n",
                    "- {mark: predicate"),
            Fault.of(
                    KEY_TWICE,
                    "a class of the table twice",
                    COMMON,
                    "    7: 5078361\n",
                    "    7: 5078361\n    7: 1\n",
                    "7: 1"),
            Fault.of(NOT_A_DATE, "a day that does not exist", COMMON, "2023-01-01", "2023-02-30", "effective_from:"),
            Fault.of(
                    NOT_A_DATE,
                    "a date as the office writes it",
                    COMMON,
                    "2023-01-01",
                    "1 Januari 2023",
                    "effective_from:"),
            Fault.of(NOT_A_DATE, "a year of five digits", COMMON, "2023-01-01", "+12023-01-01", "effective_from:"),
            Fault.of(NOT_A_NUMBER, "a number with a comma", COMMON, "percent: 3", "percent: 3,5", "percent: 3,5"),
            Fault.of(NOT_A_NUMBER, "a per cent sign", COMMON, "percent: 3", "percent: 3%", "percent: 3%"),
            Fault.of(NOT_A_NUMBER, "a negative number", COMMON, "percent: 3", "percent: -3", "percent: -3"),
            Fault.of(NOT_A_NUMBER, "a power of ten", COMMON, "percent: 3", "percent: 1e1", "percent: 1e1"),
            Fault.of(NOT_A_NUMBER, "digits of another script", COMMON, "percent: 3", "percent: ٣", "percent: ٣"),
            Fault.of(NOT_A_NUMBER, "ten decimals", COMMON, "percent: 3", "percent: 0.0000000001", "percent: 0.0"),
            Fault.of(NOT_A_WHOLE_NUMBER, "dots in rupiah", COMMON, "7: 5078361", "7: 5.078.361", "7: 5.078"),
            Fault.of(NOT_A_WHOLE_NUMBER, "half a minute", COMMON, "6750", "6750.5", "target_minutes:"),
            Fault.of(
                    NOT_A_WHOLE_NUMBER,
                    "a class with a letter",
                    COMMON,
                    "    7: 5078361",
                    "    7a: 5078361\n    7: 5078361",
                    "7a:"),
            Fault.of(
                    NOT_A_WHOLE_NUMBER,
                    "a class with a leading zero",
                    COMMON,
                    "    7: 5078361",
                    "    07: 1\n    7: 5078361",
                    "07:"),
            Fault.of(NUMBER_OUTSIDE, "a tax of 500 per cent", COMMON, "III: 5", "III: 500", "rates:"),
            Fault.of(NUMBER_OUTSIDE, "no minutes at all", COMMON, "6750", "0", "target_minutes:"),
            Fault.of(NOT_A_CODE, "blanks in an id", COMMON, "id: common-60-40", "id: Common 60", "id:"),
            Fault.of(NOT_A_CODE, "a hyphen in a code", COMMON, "code: pph21", "code: pph-21", "code: pph-21"),
            Fault.of(
                    CODE_TWICE,
                    "two lines with one code",
                    COMMON,
                    "code: discipline\n",
                    "code: productivity\n",
                    "- step: discipline_share"),
            Fault.of(
                    RESERVED_CODE,
                    "a code of a fixed column",
                    COMMON,
                    "code: productivity",
                    "code: net",
                    "- step: share"),
            Fault.of(
                    UNKNOWN_WORD,
                    "a misspelt rule",
                    COMMON,
                    "rule: missing_tap",
                    "rule: missing_taps",
                    "- rule: missing_taps"),
            Fault.of(
                    UNKNOWN_WORD,
                    "a misspelt step",
                    COMMON,
                    "step: contribution",
                    "step: contributions",
                    "- step: contributions"),
            Fault.of(
                    UNKNOWN_WORD,
                    "a misspelt shape",
                    "criteria-40-40-20",
                    "shape: cliff",
                    "shape: clif",
                    "shape: clif"),
            Fault.of(UNKNOWN_WORD, "a word in capitals", COMMON, "half_up", "HALF_UP", "rounding:"),
            Fault.of(
                    UNKNOWN_MEASURE,
                    "a mark in another language",
                    COMMON,
                    "[productivity]",
                    "[produktivitas]",
                    "marks:"),
            Fault.of(
                    UNKNOWN_MEASURE,
                    "the measure of another chapter",
                    COMMON,
                    "measure: attendance",
                    "measure: predicate",
                    "measure:"),
            Fault.of(
                    UNKNOWN_MEASURE,
                    "points that nobody gives",
                    "minutes-ratio",
                    "behaviour: 20",
                    "attitude: 20",
                    "points:"),
            Fault.of(
                    UNKNOWN_MEASURE,
                    "a predicate only with discipline",
                    "criteria-40-40-20",
                    "only_with: productivity",
                    "only_with: discipline",
                    "only_with:"));

    private FormFaults() {}
}
