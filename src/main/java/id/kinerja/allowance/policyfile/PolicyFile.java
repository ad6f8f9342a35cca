package id.kinerja.allowance.policyfile;

import id.kinerja.allowance.model.DisciplineShare.DeductionBase;
import id.kinerja.allowance.model.Policy;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/** The file of one government's rule: read chapter by chapter, refused with every reason and its line. */
public final class PolicyFile {

    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setParseComments(false).build();

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
            var root = new Compose(SETTINGS).composeString(text);
            if (root.orElse(null) instanceof MappingNode mapping) {
                return Optional.of(mapping);
            }
            problems.add(root.map(Problems::lineOf).orElse(1), PolicyFlaw.NOT_A_BLOCK, "");
        } catch (MarkedYamlEngineException e) {
            var line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            problems.add(line, PolicyFlaw.NOT_YAML, e.getProblem());
        } catch (YamlEngineException e) {
            problems.add(1, PolicyFlaw.NOT_YAML, e.getMessage());
        }
        return Optional.empty();
    }

    private static Policy policy(Block file, Problems problems) {
        var id = file.code("id", Block.ID);
        file.optionalText("title");
        var effectiveFrom = file.date("effective_from");
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
}
