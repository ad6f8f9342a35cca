package id.kinerja.allowance.policyfile;

import id.kinerja.allowance.model.AllowancePolicy;
import id.kinerja.allowance.model.Bounds;
import id.kinerja.allowance.model.ClassTable;
import id.kinerja.allowance.model.Criteria;
import id.kinerja.allowance.model.DisciplineShare;
import id.kinerja.allowance.model.DisciplineShare.DeductionBase;
import id.kinerja.allowance.model.FactorStep;
import id.kinerja.allowance.model.GrossStep;
import id.kinerja.allowance.model.PersonCriteria;
import id.kinerja.allowance.model.Share;
import id.kinerja.allowance.model.Step;
import id.kinerja.allowance.model.Withholding;
import id.kinerja.allowance.model.Zakat;
import id.kinerja.marks.model.MeasureKind;
import id.kinerja.shared.LegalBasis;
import id.kinerja.shared.Percent;
import id.kinerja.shared.Ratio;
import id.kinerja.shared.Rounding;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The chapter {@code allowance}: rounding, the class table, and the steps in the order of the regulation. */
final class AllowanceChapter {

    private static final String BOUND = "_bound";
    private static final Set<String> RESERVED = Set.of(
            "nip",
            "name",
            "job_class",
            "ceiling",
            "gross",
            "tax",
            "contribution",
            "zakat",
            "net",
            "lower_bound",
            "upper_bound");

    private final Block chapter;
    private final MarkChapters marks;
    private final Optional<DeductionBase> base;

    AllowanceChapter(Block chapter, MarkChapters marks, Optional<DeductionBase> base) {
        this.chapter = chapter;
        this.marks = marks;
        this.base = base;
    }

    /** A step, and the block that it was read from. */
    private record Placed(Block block, Step step) {}

    AllowancePolicy policy(LegalBasis basis) {
        var rounding = chapter.word("rounding", Rounding.class);
        var classes = chapter.optionalTable("classes").map(Classes::read);
        var before = chapter.problems().count();
        var placed = placed(new StepReader(marks, base, rounding));
        var steps = placed.stream().map(Placed::step).toList();
        Sums.checkWhole(
                chapter, "steps", before, steps.stream().flatMap(this::share).toList());
        if (chapter.problems().count() == before) {
            checkGross(steps);
            checkWithheld(steps);
            checkScales(placed);
        }
        chapter.end();
        checkOrder(placed);
        checkCodes(placed);
        checkClasses(classes, steps);
        checkDeductionBase(steps);
        return new AllowancePolicy(classes.orElse(null), steps, Bounds.of(basis));
    }

    private List<Placed> placed(StepReader reader) {
        return chapter.blocks("steps").stream()
                .flatMap(block -> reader.step(block).stream().map(step -> new Placed(block, step)))
                .toList();
    }

    private Stream<Percent> share(Step step) {
        return switch (step) {
            case Share share -> Stream.of(share.percent());
            case DisciplineShare share -> Stream.of(share.percent());
            default -> Stream.empty();
        };
    }

    private void checkGross(List<Step> steps) {
        if (steps.stream().noneMatch(AllowanceChapter::pays)) {
            chapter.problems().add(chapter.line("steps"), PolicyFlaw.NO_GROSS);
        }
    }

    /** Whether a step pays an ordinary month: what else makes gross stands in for it, takes from it or multiplies it. */
    private static boolean pays(Step step) {
        return switch (step) {
            case Share _, DisciplineShare _, Criteria _, PersonCriteria _ -> true;
            default -> false;
        };
    }

    private static void checkOrder(List<Placed> placed) {
        var withheld = false;
        for (var i = 0; i < placed.size(); i++) {
            var step = placed.get(i).step();
            var later = placed.subList(i + 1, placed.size()).stream().map(Placed::step);
            if (withheld && step instanceof GrossStep) {
                note(placed.get(i), PolicyFlaw.GROSS_AFTER_WITHHOLDING);
            } else if (step instanceof FactorStep && later.noneMatch(AllowanceChapter::writesGross)) {
                note(placed.get(i), PolicyFlaw.FACTOR_WITHOUT_LINE);
            }
            withheld |= step instanceof Withholding;
        }
    }

    private static boolean writesGross(Step step) {
        return step instanceof GrossStep && !(step instanceof FactorStep);
    }

    private static void checkCodes(List<Placed> placed) {
        var seen = new HashSet<String>();
        for (var at : placed) {
            var makesGross = at.step() instanceof GrossStep;
            for (var code : codes(at.step())) {
                if (RESERVED.contains(code) && (makesGross || code.endsWith(BOUND))) {
                    note(at, PolicyFlaw.RESERVED_CODE, code);
                } else if (!seen.add(code)) {
                    note(at, PolicyFlaw.CODE_TWICE, code);
                }
            }
        }
    }

    /** Also those that another setting or a smaller gross would write. */
    private static List<String> codes(Step step) {
        return switch (step) {
            case DisciplineShare share ->
                List.of(share.rule().code(), share.deduction().code());
            case Zakat zakat when zakat.nisab() != null -> List.of(zakat.rule().code(), Zakat.INFAK);
            default -> step.codes();
        };
    }

    private static void checkScales(List<Placed> placed) {
        var scales = new EnumMap<MeasureKind, Ratio>(MeasureKind.class);
        for (var at : placed) {
            var ofStep = at.step() instanceof GrossStep step ? step.scales() : Map.<MeasureKind, Ratio>of();
            ofStep.forEach((measure, highest) -> {
                var other = scales.putIfAbsent(measure, highest);
                if (other != null && !other.equals(highest)) {
                    note(at, PolicyFlaw.TWO_SCALES, measure, other, highest);
                }
            });
        }
    }

    private static void note(Placed at, PolicyFlaw flaw, Object... facts) {
        at.block().problems().add(at.block().line(), flaw, facts);
    }

    private void checkClasses(Optional<ClassTable> classes, List<Step> steps) {
        var needed = steps.stream().anyMatch(step -> writesGross(step) && !(step instanceof PersonCriteria));
        if (needed && classes.isEmpty()) {
            chapter.problems().add(chapter.line(), PolicyFlaw.CLASSES_MISSING);
        }
    }

    /** What is withheld at the highest rates must leave something, or a net would fall below nothing. */
    private void checkWithheld(List<Step> steps) {
        var most = steps.stream()
                .flatMap(step ->
                        step instanceof Withholding withholding ? Stream.of(withholding.most()) : Stream.empty())
                .reduce(Percent.ZERO, Percent::plus);
        if (most.compareTo(Percent.HUNDRED) > 0) {
            chapter.problems().add(chapter.line("steps"), PolicyFlaw.WITHHELD_OVER_WHOLE, most);
        }
    }

    private void checkDeductionBase(List<Step> steps) {
        var read = steps.stream().anyMatch(DisciplineShare.class::isInstance);
        if (base.isPresent() && !read) {
            chapter.problems().add(chapter.line("steps"), PolicyFlaw.DEDUCTION_BASE_UNUSED);
        }
    }
}
