package id.kinerja.allowance.policyfile;

import id.kinerja.allowance.model.DisciplineShare.DeductionBase;
import id.kinerja.allowance.model.Policy;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/** The file of one government's rule: read chapter by chapter, refused with every reason and its line. */
public final class PolicyFile {

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setParseComments(false)
            .setAllowNonScalarKeys(true)
            .build();
    private static final int MOST_DEPTH = 50;
    private static final int DATE_LENGTH = 10; // a year of four digits and no sign

    private PolicyFile() {}

    /** A policy, or what is wrong with the file. */
    public record Reading(Optional<Policy> policy, List<Problem> problems) {}

    public static Reading read(String text) {
        var problems = new Problems();
        var policy = compose(text, problems).map(root -> policy(new Block(root, problems), problems));
        return new Reading(problems.count() == 0 ? policy : Optional.empty(), problems.byLine());
    }

    private static Optional<MappingNode> compose(String text, Problems problems) {
        try {
            var tooDeep = tooDeep(text);
            if (tooDeep.isPresent()) {
                problems.add(tooDeep.get(), PolicyFlaw.NOT_YAML, "nested too deeply");
                return Optional.empty();
            }
            var root = new Compose(SETTINGS).composeString(text);
            if (root.orElse(null) instanceof MappingNode mapping) {
                return Optional.of(mapping);
            }
            problems.add(root.map(Problems::lineOf).orElse(1), PolicyFlaw.NOT_A_POLICY);
        } catch (MarkedYamlEngineException e) {
            var line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            problems.add(line, PolicyFlaw.NOT_YAML, e.getProblem());
        } catch (ReaderException e) {
            problems.add(lineAt(text, e.getPosition()), PolicyFlaw.NOT_YAML, e.getMessage());
        } catch (YamlEngineException e) {
            problems.add(1, PolicyFlaw.NOT_YAML, e.getMessage());
        }
        return Optional.empty();
    }

    /** The line at which blocks lie in blocks without end: composing them would exhaust the stack, parsing does not. */
    private static Optional<Integer> tooDeep(String text) {
        var depth = 0;
        for (var event : new Parse(SETTINGS).parseString(text)) {
            depth += switch (event) {
                case CollectionStartEvent _ -> 1;
                case CollectionEndEvent _ -> -1;
                default -> 0;
            };
            if (depth > MOST_DEPTH) {
                return Optional.of(
                        event.getStartMark().map(mark -> mark.getLine() + 1).orElse(1));
            }
        }
        return Optional.empty();
    }

    private static int lineAt(String text, int position) {
        return (int) text.codePoints()
                        .limit(position)
                        .filter(point -> point == '\n')
                        .count()
                + 1;
    }

    private static Policy policy(Block file, Problems problems) {
        var id = file.code("id", Block.ID);
        file.optionalText("title");
        var effectiveFrom = date(file, "effective_from");
        var basis = file.legalBasis();
        var base = file.optionalWord("deduction_base", DeductionBase.class);
        var discipline = file.optionalBlock("discipline").map(DisciplineChapter::new);
        var productivity = file.optionalBlock("productivity").map(ProductivityChapter::new);
        var marks = new MarkChapters(
                discipline,
                productivity,
                file.optionalBlock("predicate"),
                file.optionalBlock("achievement"),
                file.optionalBlock("grade"));
        var allowance = new AllowanceChapter(file.block("allowance"), marks, base).policy(basis);
        file.end();
        return new Policy(
                id,
                effectiveFrom,
                basis,
                DisciplineChapter.policy(discipline),
                ProductivityChapter.policy(productivity),
                allowance);
    }

    private static LocalDate date(Block file, String key) {
        var text = file.text(key);
        try {
            return LocalDate.parse(text.length() == DATE_LENGTH ? text : "");
        } catch (DateTimeException e) {
            if (!text.isEmpty()) {
                file.problems().add(file.line(key), PolicyFlaw.NOT_A_DATE, key, text);
            }
            return LocalDate.EPOCH;
        }
    }
}
