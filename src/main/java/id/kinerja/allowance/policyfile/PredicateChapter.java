package id.kinerja.allowance.policyfile;

import id.kinerja.marks.model.Mark;
import id.kinerja.marks.model.Predicate;
import id.kinerja.marks.model.PredicateMark;
import id.kinerja.marks.model.ProductivityMark;
import id.kinerja.shared.Codes;
import id.kinerja.shared.Percent;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The chapter {@code predicate}: what each predicate weighs, what none weighs, and what may lessen it. */
final class PredicateChapter {

    private PredicateChapter() {}

    static Mark mark(Block chapter, Optional<ProductivityMark> productivity) {
        var weights = weights(chapter.block("weights"));
        var none = chapter.percent("none");
        var notAssessed = chapter.has("not_assessed") ? chapter.percent("not_assessed") : null;
        var onlyWith = onlyWith(chapter, productivity);
        chapter.end();
        return new PredicateMark(weights, none, notAssessed, onlyWith);
    }

    private static Map<Predicate, Percent> weights(Block block) {
        var weights = new EnumMap<Predicate, Percent>(Predicate.class);
        for (var predicate : Predicate.values()) {
            weights.put(predicate, block.percent(Codes.of(predicate)));
        }
        block.end();
        return weights;
    }

    private static @Nullable Mark onlyWith(Block chapter, Optional<ProductivityMark> productivity) {
        if (!chapter.has("only_with")) {
            return null;
        }
        var named = chapter.text("only_with");
        if (!named.equals("productivity")) {
            chapter.problems()
                    .add(chapter.line("only_with"), PolicyFlaw.UNKNOWN_MEASURE, named, List.of("productivity"));
        } else if (productivity.isEmpty()) {
            chapter.problems().add(chapter.line("only_with"), PolicyFlaw.MARK_WITHOUT_CHAPTER, named);
        }
        return productivity.orElse(null);
    }
}
