package id.kinerja.allowance.policyfile;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/** The text of a policy file as YAML nodes; what a beginner gets wrong most often has a sentence of its own. */
final class YamlText {

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setParseComments(false)
            .setAllowNonScalarKeys(true)
            .build();
    private static final int MOST_DEPTH = 50;

    private YamlText() {}

    static Optional<MappingNode> compose(String text, Problems problems) {
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
            add(e, problems);
        } catch (ReaderException e) {
            problems.add(lineAt(text, e.getPosition()), PolicyFlaw.NOT_YAML, e.getMessage());
        } catch (YamlEngineException e) {
            problems.add(1, PolicyFlaw.NOT_YAML, e.getMessage());
        }
        return Optional.empty();
    }

    private static void add(MarkedYamlEngineException wrong, Problems problems) {
        var problem = wrong.getProblem();
        // a quote that never closes is found at the end of the file, and wanted where it opens
        var mark = problem.contains("end of stream") ? wrong.getContextMark() : wrong.getProblemMark();
        var line = line(mark);
        if (problem.contains("(TAB)")) {
            problems.add(line, PolicyFlaw.TABULATOR);
        } else if (problem.contains("mapping values are not allowed")) {
            problems.add(line, PolicyFlaw.COLON_IN_TEXT);
        } else if (problem.contains("expected <block end>")) {
            problems.add(line, PolicyFlaw.INDENTATION);
        } else {
            problems.add(line, PolicyFlaw.NOT_YAML, problem);
        }
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
                return Optional.of(line(event.getStartMark()));
            }
        }
        return Optional.empty();
    }

    private static int line(Optional<Mark> mark) {
        return mark.map(at -> at.getLine() + 1).orElse(1);
    }

    private static int lineAt(String text, int position) {
        return (int) text.codePoints()
                        .limit(position)
                        .filter(point -> point == '\n')
                        .count()
                + 1;
    }
}
