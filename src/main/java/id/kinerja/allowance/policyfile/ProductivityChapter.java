package id.kinerja.allowance.policyfile;

import id.kinerja.leave.model.AbsenceKind;
import id.kinerja.marks.model.ProductivityMark;
import id.kinerja.marks.model.Source;
import id.kinerja.performance.model.ProductivityPolicy;
import id.kinerja.performance.model.ProductivityShape;
import id.kinerja.performance.model.ProductivityShape.Cliff;
import id.kinerja.performance.model.ProductivityShape.CountedOnly;
import id.kinerja.performance.model.ProductivityShape.Proportion;
import id.kinerja.shared.Codes;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The chapter {@code productivity}: the shape, the minutes credited for absence, and whether a measure may stand instead. */
final class ProductivityChapter {

    private static final String ANY_KIND = "any";

    private final ProductivityPolicy policy;
    private final Source source;
    private final boolean countedOnly;

    ProductivityChapter(Block chapter) {
        source = MarkChapters.givenBy(chapter, "productivity") ? Source.COMPUTED_UNLESS_GIVEN : Source.COMPUTED;
        var shape = chapter.knownWord("shape", Shape.class);
        countedOnly = shape.filter(Shape.COUNTED_ONLY::equals).isPresent();
        policy = new ProductivityPolicy(
                shape.map(named -> shape(named, chapter)).orElseGet(CountedOnly::new),
                chapter.optionalTable("credited_minutes")
                        .map(ProductivityChapter::credits)
                        .orElse(Map.of()));
        if (countedOnly && chapter.has("measure")) {
            chapter.problems().add(chapter.line("measure"), PolicyFlaw.SETTING_UNUSED, "measure");
        }
        if (shape.isPresent()) {
            chapter.end();
        }
    }

    static ProductivityPolicy policy(Optional<ProductivityChapter> chapter) {
        return chapter.map(read -> read.policy).orElse(ProductivityPolicy.NONE);
    }

    /** Whether the minutes are counted and nothing more: as a mark they would be the whole for everybody. */
    boolean isCountedOnly() {
        return countedOnly;
    }

    ProductivityMark mark() {
        return new ProductivityMark(source);
    }

    /** The shapes that a file can name. */
    private enum Shape {
        PROPORTION,
        CLIFF,
        COUNTED_ONLY
    }

    private static ProductivityShape shape(Shape named, Block chapter) {
        return switch (named) {
            case PROPORTION -> new Proportion(chapter.minutes("target_minutes"));
            case CLIFF -> new Cliff(chapter.minutes("threshold_minutes"));
            case COUNTED_ONLY -> new CountedOnly();
        };
    }

    /** Minutes by kind of absence; the word {@code any} stands for all kinds. */
    static Map<AbsenceKind, Integer> credits(Block block) {
        var credits = new EnumMap<AbsenceKind, Integer>(AbsenceKind.class);
        for (var key : block.keys()) {
            var minutes = block.minutes(key);
            if (key.equals(ANY_KIND)) {
                for (var kind : AbsenceKind.values()) {
                    credits.putIfAbsent(kind, minutes);
                }
            } else {
                Codes.read(AbsenceKind.class, key)
                        .ifPresentOrElse(
                                kind -> credits.put(kind, minutes),
                                () -> block.problems()
                                        .add(
                                                block.line(key),
                                                PolicyFlaw.UNKNOWN_WORD,
                                                "kind",
                                                key,
                                                Codes.all(AbsenceKind.class)));
            }
        }
        return credits;
    }
}
