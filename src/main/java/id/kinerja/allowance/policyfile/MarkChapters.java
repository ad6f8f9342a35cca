package id.kinerja.allowance.policyfile;

import id.kinerja.discipline.model.EventKind;
import id.kinerja.marks.model.DisciplineMark;
import id.kinerja.marks.model.Mark;
import id.kinerja.marks.model.MeasureKind;
import id.kinerja.marks.model.PointsMark;
import id.kinerja.marks.model.Weight;
import id.kinerja.shared.Codes;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** The chapters that define marks, and the reading of a mark where a step names one. */
final class MarkChapters {

    /** The measures that are marks by themselves; the others work through a chapter. */
    private static final Set<MeasureKind> POINTS =
            EnumSet.of(MeasureKind.BEHAVIOUR, MeasureKind.CREATIVITY, MeasureKind.BUDGET_ABSORPTION);

    private final Optional<DisciplineChapter> discipline;
    private final EventUse events;
    private final boolean countedOnly;
    private final Map<Chapter, Function<Set<EventKind>, Mark>> chapters = new EnumMap<>(Chapter.class);
    private final Set<Chapter> named = EnumSet.noneOf(Chapter.class);

    /** In this order, because a grade rests on the marks before it, and a predicate on productivity. */
    MarkChapters(
            Block file,
            Optional<DisciplineChapter> discipline,
            Optional<ProductivityChapter> productivity,
            EventUse events) {
        this.discipline = discipline;
        this.events = events;
        this.countedOnly =
                productivity.filter(ProductivityChapter::isCountedOnly).isPresent();
        discipline.ifPresent(read -> chapters.put(Chapter.DISCIPLINE, read::mark));
        productivity.ifPresent(read -> define(Chapter.PRODUCTIVITY, read.mark()));
        file.optionalBlock("predicate").ifPresent(block -> {
            if (block.has("only_with")) {
                named.add(Chapter.PRODUCTIVITY);
            }
            define(Chapter.PREDICATE, PredicateChapter.mark(block, productivity.map(ProductivityChapter::mark)));
        });
        file.optionalBlock("achievement").ifPresent(block -> {
            named.add(Chapter.PRODUCTIVITY);
            define(Chapter.ACHIEVEMENT, AchievementChapter.mark(block));
        });
        file.optionalBlock("grade")
                .ifPresent(block -> define(Chapter.GRADE, GradeChapter.mark(block, weights(block, "weights"))));
    }

    private void define(Chapter chapter, Mark mark) {
        chapters.put(chapter, without -> mark);
    }

    /** A chapter that no step asks for would have no effect, whatever its author believes. */
    void checkUse(Block file) {
        chapters.keySet().stream()
                .filter(chapter -> chapter != Chapter.DISCIPLINE && !named.contains(chapter))
                .forEach(chapter -> file.problems()
                        .add(file.line(Codes.of(chapter)), PolicyFlaw.CHAPTER_UNUSED, Codes.of(chapter)));
        if (!named.contains(Chapter.DISCIPLINE)) {
            discipline.ifPresent(DisciplineChapter::checkUnmarked);
        }
    }

    /** The discipline of the share that has a choice of base: it takes all events. */
    Optional<DisciplineMark> discipline(int line) {
        named.add(Chapter.DISCIPLINE);
        events.markedWithout(Set.of(), line);
        return discipline.map(chapter -> chapter.mark(Set.of()));
    }

    void deducted(EventKind kind, int line) {
        events.deducted(kind, line);
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

    boolean hasDiscipline() {
        return discipline.isPresent();
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
        named.add(chapter.get());
        if (chapter.get() == Chapter.DISCIPLINE) {
            events.markedWithout(without, line);
        }
        if (!chapters.containsKey(chapter.get())) {
            block.problems().add(line, PolicyFlaw.MARK_WITHOUT_CHAPTER, name);
            return Optional.empty();
        }
        return Optional.of(chapters.get(chapter.get()).apply(without));
    }

    private static List<String> names() {
        return Stream.concat(Codes.all(Chapter.class).stream(), POINTS.stream().map(Codes::of))
                .toList();
    }
}
