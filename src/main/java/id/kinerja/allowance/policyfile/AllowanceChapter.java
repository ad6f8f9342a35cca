package id.kinerja.allowance.policyfile;

import id.kinerja.allowance.model.AllowancePolicy;
import id.kinerja.allowance.model.Bounds;
import id.kinerja.allowance.model.ClassTable;
import id.kinerja.allowance.model.DisciplineShare;
import id.kinerja.allowance.model.DisciplineShare.DeductionBase;
import id.kinerja.allowance.model.FactorStep;
import id.kinerja.allowance.model.GrossStep;
import id.kinerja.allowance.model.PersonCriteria;
import id.kinerja.allowance.model.Share;
import id.kinerja.allowance.model.Step;
import id.kinerja.allowance.model.Withholding;
import id.kinerja.shared.Language;
import id.kinerja.shared.LegalBasis;
import id.kinerja.shared.Percent;
import id.kinerja.shared.Rounding;
import id.kinerja.shared.Texts;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The chapter {@code allowance}: rounding, the class table, and the steps in the order of the regulation. */
final class AllowanceChapter {

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

    AllowancePolicy policy(LegalBasis basis) {
        var rounding = chapter.word("rounding", Rounding.class);
        var classes = chapter.optionalBlock("classes").map(Classes::read);
        var reader = new StepReader(marks, base, rounding);
        var blocks = chapter.blocks("steps");
        var steps =
                blocks.stream().flatMap(block -> reader.step(block).stream()).toList();
        chapter.end();
        checkOrder(steps);
        checkCodes(steps);
        checkClasses(classes, steps);
        checkDeductionBase(steps);
        Sums.checkWhole(chapter, "steps", steps.stream().flatMap(this::share).toList());
        var texts = Texts.in(Language.ID);
        var bounds = Bounds.of(texts.say(BoundLabel.LOWER), texts.say(BoundLabel.UPPER), basis);
        return new AllowancePolicy(classes.orElse(null), steps, bounds);
    }

    private Stream<Percent> share(Step step) {
        return switch (step) {
            case Share share -> Stream.of(share.percent());
            case DisciplineShare share -> Stream.of(share.percent());
            default -> Stream.empty();
        };
    }

    private void checkOrder(List<Step> steps) {
        var withheld = false;
        for (var step : steps) {
            if (withheld && step instanceof GrossStep) {
                chapter.problems().add(chapter.line("steps"), PolicyFlaw.GROSS_AFTER_WITHHOLDING);
            }
            withheld |= step instanceof Withholding;
        }
        if (steps.stream().noneMatch(step -> step instanceof GrossStep && !(step instanceof FactorStep))) {
            chapter.problems().add(chapter.line("steps"), PolicyFlaw.NO_GROSS);
        }
    }

    private void checkCodes(List<Step> steps) {
        var seen = new HashSet<String>();
        steps.stream()
                .filter(GrossStep.class::isInstance)
                .flatMap(step -> ((GrossStep) step).codes().stream())
                .forEach(code -> {
                    if (RESERVED.contains(code)) {
                        chapter.problems().add(chapter.line("steps"), PolicyFlaw.RESERVED_CODE, code);
                    } else if (!seen.add(code)) {
                        chapter.problems().add(chapter.line("steps"), PolicyFlaw.CODE_TWICE, code);
                    }
                });
    }

    private void checkClasses(Optional<ClassTable> classes, List<Step> steps) {
        var needed = steps.stream()
                .anyMatch(step -> step instanceof GrossStep
                        && !(step instanceof FactorStep)
                        && !(step instanceof PersonCriteria));
        if (needed && classes.isEmpty()) {
            chapter.problems().add(chapter.line(), PolicyFlaw.CLASSES_MISSING);
        }
    }

    private void checkDeductionBase(List<Step> steps) {
        var read = steps.stream().anyMatch(DisciplineShare.class::isInstance);
        if (base.isPresent() && !read) {
            chapter.problems().add(chapter.line("steps"), PolicyFlaw.DEDUCTION_BASE_UNUSED);
        }
    }
}
