package id.kinerja.marks.model;

import id.kinerja.shared.Rupiah;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the allowance of one person rests on besides his class: amounts set for him alone, effective minutes of his own,
 * and what his post or his faith entitles or obliges him to.
 */
public record PayBasis(
        @Nullable Rupiah amount,
        @Nullable Integer effectiveMinutes,
        Map<Criterion, Rupiah> criteriaAmounts,
        Set<Trait> traits) {

    /** The criteria of additional income (PP 12/2019 art. 58) that a person may carry an amount for. */
    public enum Criterion {
        WORKLOAD,
        ACHIEVEMENT,
        CONDITION
    }

    /** His post has hard working conditions; he pays zakat through the payroll. */
    public enum Trait {
        CONDITION,
        ZAKAT
    }

    /** The amount of a criterion; none where it is blank or zero. */
    public Optional<Rupiah> amountOf(Criterion criterion) {
        return Optional.ofNullable(criteriaAmounts.get(criterion)).filter(amount -> amount.amount() > 0);
    }
}
