package id.kinerja.demo.city;

import id.kinerja.marks.model.PayBasis;
import id.kinerja.organization.model.JobClass;
import id.kinerja.shared.Rupiah;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The criteria amounts of the city by class, for the policies that pay a person by amounts of his own. */
final class PayTable {

    /** Who has no class yet carries the amounts of this one. */
    private static final int UNDECIDED = 5;

    private final Map<Integer, Rows.Row> rows =
            Rows.of("amounts").stream().collect(Collectors.toMap(row -> row.number(0), row -> row));

    PayBasis of(@Nullable JobClass jobClass, boolean hardConditions, Zakat zakat) {
        var row = rows.get(jobClass == null ? UNDECIDED : jobClass.number());
        var amounts = new EnumMap<PayBasis.Criterion, Rupiah>(PayBasis.Criterion.class);
        var traits = EnumSet.noneOf(PayBasis.Trait.class);
        amounts.put(PayBasis.Criterion.WORKLOAD, new Rupiah(row.number(1)));
        amounts.put(PayBasis.Criterion.ACHIEVEMENT, new Rupiah(row.number(2)));
        if (hardConditions) {
            amounts.put(PayBasis.Criterion.CONDITION, new Rupiah(row.number(3)));
            traits.add(PayBasis.Trait.CONDITION);
        }
        if (zakat == Zakat.YES) {
            traits.add(PayBasis.Trait.ZAKAT);
        }
        return new PayBasis(null, null, amounts, traits);
    }
}
