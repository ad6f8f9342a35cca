package id.kinerja.bench;

import java.util.List;
import java.util.Locale;

/** What several runs took: the best, the middle one and the worst. */
record Spread(List<Double> sorted, String unit) {

    static Spread of(List<Double> seconds) {
        return new Spread(seconds.stream().sorted().toList(), "s");
    }

    double median() {
        return sorted.get(sorted.size() / 2);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f · %.2f · %.2f %s", sorted.getFirst(), median(), sorted.getLast(), unit);
    }
}
