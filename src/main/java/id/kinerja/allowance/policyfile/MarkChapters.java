package id.kinerja.allowance.policyfile;

import id.kinerja.discipline.model.EventKind;
import id.kinerja.marks.model.Mark;
import id.kinerja.marks.model.MeasureKind;
import id.kinerja.marks.model.PointsMark;
import id.kinerja.marks.model.ProductivityMark;
import id.kinerja.marks.model.Weight;
import id.kinerja.shared.Codes;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** The chapters that define marks, and the reading of a mark where a step names one. */
final class MarkChapters {

    /** The measures that are marks by themselves; the others work through a chapter. */
    private static final Set<MeasureKind> POINTS =
            EnumSet.of(MeasureKind.BEHAVIOUR, MeasureKind.CREATIVITY, MeasureKind.BUDGET_ABSORPTION);

    private final Optional<DisciplineChapter> discipline;
    private final Optional<ProductivityMark> productivity;
    private final boolean countedOnly;
    private final Optional<Mark> predicate;
    private final Optional<Mark> achievement;
    private final Optional<Mark> grade;

    MarkChapters(
            Optional<DisciplineChapter> discipline,
            Optional<ProductivityChapter> productivity,
            Optional<Block> predicate,
            Optional<Block> achievement,
            Optional<Block> grade) {
        this.discipline = discipline;
        this.productivity = productivity.map(ProductivityChapter::mark);
        this.countedOnly =
                productivity.filter(ProductivityChapter::isCountedOnly).isPresent();
        this.predicate = predicate.map(chapter -> PredicateChapter.mark(chapter, this.productivity));
        this.achievement = achievement.map(AchievementChapter::mark);
        this.grade = grade.map(chapter -> GradeChapter.mark(chapter, weights(chapter, "weights")));
    }

    /** The chapters by the names that a step uses. */
    private enum Chapter {
        PRODUCTIVITY,
        DISCIPLINE,
        PREDICATE,
        ACHIEVEMENT,
        GRADE
    }

    /** Whether a chapter lets the measure of its name stand instead of what is computed. */
    static boolean givenBy(Block chapter, String measure) {
        var named = chapter.optionalText("measure");
        if (named.isPresent() && !named.get().equals(measure)) {
            chapter.problems().add(chapter.line("measure"), PolicyFlaw.UNKNOWN_MEASURE, named.get(), List.of(measure));
        }
        return named.isPresent();
    }

    Optional<DisciplineChapter> discipline() {
        return discipline;
    }

    /** The marks of a list: names, or blocks that say which events do not count. */
    List<Mark> marks(Block step) {
        return step.has("marks")
                ? step.list("marks").stream()
                        .flatMap(item -> mark(step, item).stream())
                        .toList()
                : List.of();
    }

    /** A split: shares by marks that together make the whole. */
    List<Weight> weights(Block step, String key) {
        var before = step.problems().count();
        var weights =
                step.blocks(key).stream().flatMap(item -> weight(item).stream()).toList();
        Sums.checkWhole(step, key, before, weights.stream().map(Weight::percent).toList());
        return weights;
    }

    private Optional<Weight> weight(Block item) {
        var name = item.text("mark");
        var code = item.has("code") ? item.code("code", Block.CODE) : name;
        var label = item.text("label");
        var percent = item.percent("percent");
        var mark = named(item, item.line("mark"), name, without(item, name));
        item.end();
        return mark.map(read -> new Weight(code, label, percent, read));
    }

    private Optional<Mark> mark(Block step, Node item) {
        if (item instanceof ScalarNode scalar) {
            return named(step, Problems.lineOf(item), scalar.getValue(), Set.of());
        }
        var block = step.asBlock("marks", item);
        var name = block.text("mark");
        var mark = named(block, block.line("mark"), name, without(block, name));
        block.end();
        return mark;
    }

    /** The events that do not count; under a mark without events the key is unknown. */
    private static Set<EventKind> without(Block block, String mark) {
        var kinds = block.has("without") && mark.equals(Codes.of(Chapter.DISCIPLINE))
                ? block.words("without", EventKind.class)
                : List.<EventKind>of();
        return kinds.isEmpty() ? Set.of() : EnumSet.copyOf(kinds);
    }

    private Optional<Mark> named(Block block, int line, String name, Set<EventKind> without) {
        var points = Codes.read(MeasureKind.class, name).filter(POINTS::contains);
        if (points.isPresent()) {
            return Optional.of(new PointsMark(points.get()));
        }
        var chapter = Codes.read(Chapter.class, name);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        if (chapter.isEmpty()) {
            block.problems().add(line, PolicyFlaw.UNKNOWN_MEASURE, name, names());
            return Optional.empty();
        }
        if (chapter.get() == Chapter.PRODUCTIVITY && countedOnly) {
            block.problems().add(line, PolicyFlaw.MARK_ALWAYS_FULL, name);
        }
        var mark = defined(chapter.get(), without);
        if (mark.isEmpty()) {
            block.problems().add(line, PolicyFlaw.MARK_WITHOUT_CHAPTER, name);
        }
        return mark;
    }

    private Optional<? extends Mark> definedBy(Chapter chapter, Set<EventKind> without) {
        return switch (chapter) {
            case PRODUCTIVITY -> productivity;
            case DISCIPLINE -> discipline.map(read -> read.mark(without));
            case PREDICATE -> predicate;
            case ACHIEVEMENT -> achievement;
            case GRADE -> grade == null ? Optional.empty() : grade;
        };
    }

    private Optional<Mark> defined(Chapter chapter, Set<EventKind> without) {
        return definedBy(chapter, without).map(mark -> mark);
    }

    private static List<String> names() {
        return Stream.concat(Codes.all(Chapter.class).stream(), POINTS.stream().map(Codes::of))
                .toList();
    }
}
