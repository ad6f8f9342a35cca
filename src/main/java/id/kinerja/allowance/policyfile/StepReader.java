package id.kinerja.allowance.policyfile;

import id.kinerja.allowance.model.Criteria;
import id.kinerja.allowance.model.Criteria.Audience;
import id.kinerja.allowance.model.Deductions;
import id.kinerja.allowance.model.DisciplineShare;
import id.kinerja.allowance.model.DisciplineShare.DeductionBase;
import id.kinerja.allowance.model.EmploymentFactor;
import id.kinerja.allowance.model.LineRule;
import id.kinerja.allowance.model.PersonCriteria;
import id.kinerja.allowance.model.SanctionFactor;
import id.kinerja.allowance.model.Share;
import id.kinerja.allowance.model.Step;
import id.kinerja.allowance.model.WholeMonthLeave;
import id.kinerja.allowance.model.WholeMonthLeave.Pays;
import id.kinerja.discipline.model.EventKind;
import id.kinerja.discipline.model.Sanction;
import id.kinerja.leave.model.AbsenceKind;
import id.kinerja.marks.model.PayBasis;
import id.kinerja.marks.model.Weight;
import id.kinerja.organization.model.Employment;
import id.kinerja.shared.Codes;
import id.kinerja.shared.LegalBasis;
import id.kinerja.shared.Percent;
import id.kinerja.shared.Rounding;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the steps of the allowance, each by the name of its kind. */
final class StepReader {

    private final MarkChapters marks;
    private final Optional<DeductionBase> base;
    private final Rounding rounding;
    private final Withholdings withholdings = new Withholdings();

    StepReader(MarkChapters marks, Optional<DeductionBase> base, Rounding rounding) {
        this.marks = marks;
        this.base = base;
        this.rounding = rounding;
    }

    /** The kinds of step that a file can name. */
    private enum Kind {
        EMPLOYMENT_FACTOR,
        SANCTION_FACTOR,
        SHARE,
        DISCIPLINE_SHARE,
        DEDUCTIONS,
        CRITERIA,
        PERSON_CRITERIA,
        WHOLE_MONTH_LEAVE,
        RANK_TAX,
        CONTRIBUTION,
        ZAKAT
    }

    /** A step; none where it could not be made out, which was noted. */
    Optional<Step> step(Block step) {
        var basis = step.legalBasis();
        return step.knownWord("step", Kind.class).flatMap(kind -> {
            var read = read(kind, step, basis);
            step.end();
            return read;
        });
    }

    private Optional<Step> read(Kind kind, Block step, LegalBasis basis) {
        return switch (kind) {
            case EMPLOYMENT_FACTOR ->
                Optional.of(new EmploymentFactor(
                        step.word("employment", Employment.class), step.percent("percent"), basis));
            case SANCTION_FACTOR -> Optional.of(new SanctionFactor(levels(step.table("percents")), basis));
            case SHARE -> Optional.of(new Share(line(step, basis), step.percent("percent"), marks.marks(step)));
            case DISCIPLINE_SHARE -> disciplineShare(step, basis);
            case DEDUCTIONS -> Optional.of(deductions(step, basis));
            case CRITERIA -> Optional.of(criteria(step, basis));
            case PERSON_CRITERIA -> Optional.of(personCriteria(step, basis));
            case WHOLE_MONTH_LEAVE -> Optional.of(leave(step, basis));
            case RANK_TAX -> Optional.of(withholdings.rankTax(step, line(step, basis)));
            case CONTRIBUTION -> Optional.of(withholdings.contribution(step, line(step, basis)));
            case ZAKAT -> Optional.of(withholdings.zakat(step, line(step, basis)));
        };
    }

    private LineRule line(Block block, LegalBasis basis) {
        return new LineRule(block.code("code", Block.CODE), block.text("label"), rounding, basis);
    }

    private Optional<Step> disciplineShare(Block step, LegalBasis basis) {
        var rule = line(step, basis);
        var block = step.block("deduction");
        var deduction = line(block, basis);
        block.end();
        var percent = step.percent("percent");
        if (base.isEmpty()) {
            step.problems().add(step.line(), PolicyFlaw.DEDUCTION_BASE_MISSING);
        }
        needDiscipline(step);
        return marks.discipline(step.line())
                .map(mark -> new DisciplineShare(
                        rule, deduction, percent, mark, base.orElse(DeductionBase.DISCIPLINE_SHARE)));
    }

    private void needDiscipline(Block step) {
        if (!marks.hasDiscipline()) {
            step.problems().add(step.line(), PolicyFlaw.MARK_WITHOUT_CHAPTER, "discipline");
        }
    }

    private Step deductions(Block step, LegalBasis basis) {
        needDiscipline(step);
        var kinds = step.blocks("kinds").stream()
                .map(item -> deduction(item, basis))
                .toList();
        return new Deductions(step.percent("share"), kinds);
    }

    private Deductions.Kind deduction(Block item, LegalBasis basis) {
        var kind = new Deductions.Kind(item.word("event", EventKind.class), line(item, basis));
        marks.deducted(kind.event(), item.line());
        item.end();
        return kind;
    }

    private Step criteria(Block step, LegalBasis basis) {
        var criteria = step.blocks("criteria").stream()
                .map(item -> criterion(item, basis))
                .toList();
        var split = step.has("split") ? marks.weights(step, "split") : List.<Weight>of();
        return new Criteria(
                criteria, split, step.optionalWord("only_for", Audience.class).orElse(Audience.EVERYBODY));
    }

    private Criteria.Criterion criterion(Block item, LegalBasis basis) {
        var criterion = new Criteria.Criterion(line(item, basis), item.multiple("percent"));
        item.end();
        return criterion;
    }

    private Step personCriteria(Block step, LegalBasis basis) {
        var criteria = step.blocks("criteria").stream()
                .map(item -> personCriterion(item, basis))
                .toList();
        return new PersonCriteria(criteria, marks.weights(step, "split"));
    }

    private PersonCriteria.Criterion personCriterion(Block item, LegalBasis basis) {
        var rule = line(item, basis);
        var criterion = new PersonCriteria.Criterion(item.word("amount", PayBasis.Criterion.class), rule);
        item.end();
        return criterion;
    }

    private Step leave(Block step, LegalBasis basis) {
        var kinds = Set.copyOf(step.words("kinds", AbsenceKind.class));
        if (step.has("percent") == step.has("by_month")) {
            step.problems().add(step.line(), PolicyFlaw.BOTH_OR_NEITHER, "percent", "by_month");
        }
        var flat = flat(step);
        return new WholeMonthLeave(line(step, basis), kinds, step.has("by_month") ? byMonth(step) : flat);
    }

    private static Pays flat(Block step) {
        return new Pays.Flat(step.has("percent") ? step.percent("percent") : Percent.ZERO);
    }

    private static Pays byMonth(Block step) {
        return new Pays.ByMonth(step.percents("by_month"));
    }

    private static EnumMap<Sanction.Level, Percent> levels(Block block) {
        var percents = new EnumMap<Sanction.Level, Percent>(Sanction.Level.class);
        for (var level : Sanction.Level.values()) {
            if (block.has(Codes.of(level))) {
                percents.put(level, block.percent(Codes.of(level)));
            }
        }
        block.end();
        return percents;
    }
}
