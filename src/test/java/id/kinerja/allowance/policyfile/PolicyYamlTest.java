package id.kinerja.allowance.policyfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What editors, other systems and ill will make of a policy file: read as meant, or refused with its line. */
class PolicyYamlTest {

    private static final String TEXT = PolicyTexts.starter("common-60-40");
    private static final String BROKEN = PolicyTexts.changed(TEXT, "percent: 3\n", "percent: 3,5\n");
    private static final Duration SOON = Duration.ofSeconds(10);

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# a comment\n", "- id: a\n- id: b\n", "policy", "5"})
    void a_file_that_is_no_block_of_keys_is_refused(String text) {
        assertThat(PolicyTexts.flaws(text)).containsExactly("1 NOT_A_POLICY");
    }

    @Test
    void a_block_without_a_single_known_key_lacks_them_all() {
        assertThat(PolicyTexts.flaws("a: 1\n"))
                .containsExactly("1 MISSING_KEY", "1 MISSING_KEY", "1 MISSING_KEY", "1 MISSING_KEY", "1 UNKNOWN_KEY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void lines_may_end_as_any_machine_ends_them(String end) {
        assertThat(PolicyTexts.flaws(TEXT.replace("\n", end))).isEmpty();
        assertThat(PolicyTexts.flaws(BROKEN.replace("\n", end))).containsExactly("26 NOT_A_NUMBER");
    }

    @Test
    void a_government_may_pay_by_days_attended_alone() {
        var rules = TEXT.substring(TEXT.indexOf("  rules:"), TEXT.indexOf("productivity:"));
        assertThat(PolicyTexts.flaws(TEXT.replace(rules, "  start: attendance_rate\n\n")))
                .isEmpty();
        assertThat(PolicyTexts.flaws(TEXT.replace(rules, "  start: full\n\n"))).hasSize(1);
    }

    @Test
    void a_byte_order_mark_is_passed_over() {
        assertThat(PolicyTexts.flaws("\uFEFF" + TEXT)).isEmpty();
        assertThat(PolicyTexts.flaws("\uFEFF" + BROKEN)).containsExactly("26 NOT_A_NUMBER");
    }

    @Test
    void a_document_may_be_marked_but_not_followed_by_another() {
        assertThat(PolicyTexts.flaws("---\n" + TEXT + "...\n")).isEmpty();
        assertThat(PolicyTexts.flaws(TEXT + "---\nid: other\n")).containsExactly("78 NOT_YAML");
    }

    @Test
    void an_anchor_stands_for_what_it_names() {
        var text = PolicyTexts.changed(TEXT, "percent: 1.25}", "percent: &price 1.25}");
        text = PolicyTexts.changed(text, "      percent: 1.5\n", "      percent: *price\n");
        assertThat(PolicyTexts.flaws(text)).isEmpty();
    }

    @Test
    void what_is_wrong_behind_an_alias_is_named_where_it_is_written() {
        var text = PolicyTexts.changed(TEXT, "percent: 1.25}", "percent: &price 1;25}");
        text = PolicyTexts.changed(text, "      percent: 1.5\n", "      percent: *price\n");
        assertThat(PolicyTexts.flaws(text)).containsExactly("19 NOT_A_NUMBER", "23 NOT_A_NUMBER");
    }

    @Test
    void a_block_cannot_be_merged_into_another() {
        var text = PolicyTexts.changed(TEXT, "shape: proportion", "<<: {shape: proportion}\n  shape: proportion");
        assertThat(PolicyTexts.flaws(text)).containsExactly("29 UNKNOWN_KEY");
    }

    @Test
    void an_alias_of_the_block_that_it_stands_in_ends_the_reading() {
        var text = "&all\nid: a\nallowance: *all\n";
        assertThat(assertTimeoutPreemptively(SOON, () -> PolicyTexts.flaws(text)))
                .isNotEmpty();
    }

    @Test
    void a_billion_laughs_are_not_laughed() {
        var text = new StringBuilder("a: &a [ha, ha, ha, ha, ha, ha, ha, ha, ha]\n");
        for (var c = 'b'; c <= 'z'; c++) {
            var before = "*" + (char) (c - 1);
            text.append(c + ": &" + c + " [" + (before + ", ").repeat(8) + before + "]\n");
        }
        assertThat(assertTimeoutPreemptively(SOON, () -> PolicyTexts.flaws(text + TEXT)))
                .containsExactly("1 NOT_YAML");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? "})
    void blocks_in_blocks_without_end_are_refused(String opening) {
        var text = "id: deep\nallowance:\n  " + opening.repeat(100_000);
        assertThat(assertTimeoutPreemptively(SOON, () -> PolicyTexts.flaws(text)))
                .singleElement()
                .asString()
                .endsWith("NOT_YAML");
    }

    @Test
    void a_very_long_file_is_read_to_its_end() {
        var comments = "# nothing of importance, said at length and again\n".repeat(60_000);
        assertThat(assertTimeoutPreemptively(SOON, () -> PolicyTexts.flaws(comments + BROKEN)))
                .containsExactly("60026 NOT_A_NUMBER");
    }

    @Test
    void a_hundred_thousand_unknown_keys_are_all_named() {
        var text = new StringBuilder(TEXT);
        for (var i = 0; i < 100_000; i++) {
            text.append("k").append(i).append(": 1\n");
        }
        assertThat(assertTimeoutPreemptively(SOON, () -> PolicyTexts.flaws(text.toString())))
                .hasSize(100_000);
    }
}
