package id.kinerja.allowance.policyfile;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.allowance.model.Account;
import id.kinerja.allowance.model.Criteria.Audience;
import id.kinerja.allowance.model.DisciplineShare.DeductionBase;
import id.kinerja.attendance.model.RollCall;
import id.kinerja.discipline.model.EventKind;
import id.kinerja.discipline.model.Sanction;
import id.kinerja.leave.model.AbsenceKind;
import id.kinerja.marks.model.DisciplineMark.Start;
import id.kinerja.marks.model.PayBasis;
import id.kinerja.marks.model.Predicate;
import id.kinerja.organization.model.Employment;
import id.kinerja.organization.model.RankGroup;
import id.kinerja.shared.Codes;
import id.kinerja.shared.Rounding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reader, schema, documentation and correct files know the same keys and the same words. */
class PolicyWordsTest {

    private static final Path READER = Path.of("src/main/java/id/kinerja/allowance/policyfile");
    private static final Pattern ASKED = Pattern.compile(
            "\\.(?:text|optionalText|code|percent|multiple|percents|number|whole|minutes|word|optionalWord"
                    + "|knownWord|words|texts|block|optionalBlock|table|optionalTable|blocks|list|has)\\(\\s*\"(\\w+)\"");
    private static final Pattern SPLIT = Pattern.compile("weights\\(\\w+, \"(\\w+)\"\\)");
    private static final Pattern TABLE = Pattern.compile("(?m)^ *\\| Key \\|.*\\n((?: *\\|.*\\n)+)");
    private static final Pattern WORD = Pattern.compile("`(\\w+)`");

    @Test
    void the_documentation_has_a_table_row_for_every_key_of_the_schema_and_no_other() {
        assertThat(documented()).isEqualTo(SchemaWords.properties());
    }

    @Test
    void every_key_that_the_reader_asks_for_is_in_the_schema() throws IOException {
        var asked = new TreeSet<String>();
        try (var files = Files.list(READER)) {
            for (var file : files.toList()) {
                var source = Files.readString(file);
                ASKED.matcher(source).results().forEach(found -> asked.add(found.group(1)));
                SPLIT.matcher(source).results().forEach(found -> asked.add(found.group(1)));
            }
        }
        assertThat(asked).hasSizeGreaterThan(50);
        assertThat(SchemaWords.properties()).containsAll(asked);
    }

    @Test
    void every_key_of_the_schema_stands_in_a_file_that_the_reader_accepts() {
        var used = new TreeSet<>(Codes.all(AbsenceKind.class));
        used.add("creativity"); // as points, which no policy of ours gives
        PolicyTexts.correct().values().forEach(text -> used.addAll(SchemaWords.keys(SchemaWords.tree(text))));
        assertThat(used).containsAll(SchemaWords.properties());
    }

    @Test
    void no_block_of_the_schema_is_open() {
        assertThat(SchemaWords.isOpen(SchemaWords.schema())).isFalse();
    }

    @Test
    void the_words_of_the_schema_are_those_of_the_model() {
        sameWords(AbsenceKind.class, SchemaWords.words("$defs", "absenceKind"));
        sameWords(EventKind.class, SchemaWords.words("$defs", "eventKind"));
        sameWords(Rounding.class, property("allowance", "rounding"));
        sameWords(Start.class, property("discipline", "start"));
        sameWords(Employment.class, property("employment_factor", "employment"));
        sameWords(Audience.class, property("criteria", "only_for"));
        sameWords(PayBasis.Criterion.class, property("personCriterion", "amount"));
        sameWords(DeductionBase.class, SchemaWords.words("properties", "deduction_base"));
        sameWords(RollCall.Kind.class, SchemaWords.words("$defs", "missed_roll_calls", "properties", "kinds", "items"));
        assertThat(SchemaWords.words("$defs", "rank_tax", "properties", "after", "items"))
                .containsExactlyInAnyOrder(
                        Codes.of(Account.CONTRIBUTION), Codes.of(Account.TAX), Codes.of(Account.ZAKAT));
    }

    @Test
    void the_keys_that_are_words_of_the_model_are_all_there() {
        var kinds = new TreeSet<>(Codes.all(AbsenceKind.class));
        kinds.add("any");
        assertThat(SchemaWords.propertiesAt("$defs", "creditedMinutes")).isEqualTo(kinds);
        assertThat(SchemaWords.propertiesAt("$defs", "predicate", "properties", "weights"))
                .isEqualTo(new TreeSet<>(Codes.all(Predicate.class)));
        assertThat(SchemaWords.propertiesAt("$defs", "sanction_factor", "properties", "percents"))
                .isEqualTo(new TreeSet<>(Codes.all(Sanction.Level.class)));
        assertThat(SchemaWords.propertiesAt("$defs", "rank_tax", "properties", "rates"))
                .isEqualTo(new TreeSet<>(
                        Arrays.stream(RankGroup.values()).map(Enum::name).toList()));
    }

    @ParameterizedTest
    @CsvSource({
        "rule: missing_tap,rule,rule",
        "step: rank_tax,step,step",
        "shape: proportion,productivity,shape",
    })
    void the_kinds_of_the_schema_are_those_that_the_reader_offers(String line, String definition, String key) {
        var problem = onlyProblem(line, key + ": nothing");
        assertThat(problem.get(2)).isEqualTo(property(definition, key));
    }

    @Test
    void the_marks_of_the_schema_are_those_that_the_reader_offers() {
        assertThat(onlyProblem("marks: [productivity]", "marks: [nothing]").get(1))
                .isEqualTo(SchemaWords.words("$defs", "mark"));
    }

    private static List<Object> onlyProblem(String from, String to) {
        var text = PolicyTexts.changed(PolicyTexts.starter("common-60-40"), from, to);
        return PolicyFile.read(text).problems().getFirst().what().facts();
    }

    private static List<String> property(String definition, String key) {
        return SchemaWords.words("$defs", definition, "properties", key);
    }

    private static void sameWords(Class<? extends Enum<?>> model, List<String> schema) {
        assertThat(schema)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(model.getEnumConstants()).map(Codes::of).toList());
    }

    /** The keys in the first cells of all tables that are headed "Key". */
    private static Set<String> documented() {
        var keys = new TreeSet<String>();
        TABLE.matcher(PolicyTexts.docs("policy-file.md"))
                .results()
                .flatMap(table -> table.group(1).lines())
                .map(row -> row.split("\\|")[1])
                .forEach(cell -> WORD.matcher(cell).results().forEach(word -> keys.add(word.group(1))));
        return keys;
    }
}
