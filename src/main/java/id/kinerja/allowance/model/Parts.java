package id.kinerja.allowance.model;

import id.kinerja.marks.model.Term;
import id.kinerja.shared.Ratio;
import id.kinerja.shared.Rounding;
import id.kinerja.shared.Rupiah;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Cuts a rounded line into its parts so that they add up to it: whole rupiah down, the rest to the largest remainders. */
final class Parts {

    private Parts() {}

    /** The line with its parts, in proportion to their terms; of equal remainders the earlier part gets the rupiah. */
    static Line under(Line line, List<String> labels, List<Term> terms) {
        var amounts = cut(line.amount(), terms.stream().map(Term::value).toList());
        var parts = IntStream.range(0, labels.size())
                .mapToObj(i -> new Line.Part(labels.get(i), amounts.get(i)))
                .toList();
        return new Line(line.rule(), line.account(), line.expression(), line.amount(), line.facts(), parts);
    }

    static List<Rupiah> cut(Rupiah whole, List<Ratio> weights) {
        var sum = weights.stream().reduce(Ratio.ZERO, Ratio::plus);
        if (sum.signum() == 0) {
            return weights.stream().map(weight -> Rupiah.ZERO).toList();
        }
        var exact = weights.stream()
                .map(weight -> whole.exact().times(weight).over(sum))
                .toList();
        var cut = new ArrayList<>(
                exact.stream().map(part -> part.rounded(Rounding.FLOOR)).toList());
        var rest = cut.stream().reduce(whole, Rupiah::minus).amount();
        IntStream.range(0, exact.size())
                .boxed()
                .sorted(Comparator.comparing(
                                (Integer i) -> exact.get(i).minus(cut.get(i).exact()))
                        .reversed())
                .limit(rest)
                .toList()
                .forEach(i -> cut.set(i, cut.get(i).plus(new Rupiah(1))));
        return List.copyOf(cut);
    }
}
