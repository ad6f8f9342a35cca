package id.kinerja.allowance.policyfile;

import id.kinerja.allowance.model.DisciplineShare.DeductionBase;
import id.kinerja.allowance.model.Policy;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The file of one government's rule: read chapter by chapter, refused with every reason and its line. */
public final class PolicyFile {

    private static final int DATE_LENGTH = 10; // a year of four digits and no sign

    private PolicyFile() {}

    /** A policy, or what is wrong with the file. */
    public record Reading(Optional<Policy> policy, List<Problem> problems) {}

    public static Reading read(String text) {
        var problems = new Problems();
        var policy = YamlText.compose(text, problems).map(root -> policy(new Block(root, problems), problems));
        return new Reading(problems.count() == 0 ? policy : Optional.empty(), problems.byLine());
    }

    private static Policy policy(Block file, Problems problems) {
        var id = file.code("id", Block.ID);
        file.optionalText("title");
        var effectiveFrom = date(file, "effective_from");
        var basis = file.legalBasis();
        var base = file.optionalWord("deduction_base", DeductionBase.class);
        var events = new EventUse(problems);
        var discipline = file.optionalBlock("discipline").map(chapter -> new DisciplineChapter(chapter, events));
        var productivity = file.optionalBlock("productivity").map(ProductivityChapter::new);
        var marks = new MarkChapters(file, discipline, productivity, events);
        var allowance = new AllowanceChapter(file.block("allowance"), marks, base).policy(basis);
        file.end();
        if (problems.count() == 0) {
            events.check();
            marks.checkUse(file);
        }
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
