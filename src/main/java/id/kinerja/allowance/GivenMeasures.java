package id.kinerja.allowance;

import id.kinerja.marks.model.MeasureKind;
import id.kinerja.marks.model.Measures;
import id.kinerja.marks.model.Measures.Assessed;
import id.kinerja.marks.model.Predicate;
import id.kinerja.shared.Codes;
import id.kinerja.shared.Ratio;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Measures as the table and the files write them: {@code good}, {@code yes}, {@code 96.5}. */
final class GivenMeasures {

    private GivenMeasures() {}

    static Measures read(Map<MeasureKind, String> written) {
        var numbers = new EnumMap<MeasureKind, Ratio>(MeasureKind.class);
        written.forEach((kind, value) -> {
            if (kind != MeasureKind.PREDICATE && kind != MeasureKind.ASSESSED_SUBORDINATES) {
                numbers.put(kind, Ratio.parse(value));
            }
        });
        return new Measures(
                word(Predicate.class, written.get(MeasureKind.PREDICATE)),
                word(Assessed.class, written.get(MeasureKind.ASSESSED_SUBORDINATES)),
                numbers);
    }

    static Map<MeasureKind, String> write(Measures measures) {
        var written = new EnumMap<MeasureKind, String>(MeasureKind.class);
        if (measures.predicate() != null) {
            written.put(MeasureKind.PREDICATE, Codes.of(measures.predicate()));
        }
        if (measures.assessedSubordinates() != null) {
            written.put(MeasureKind.ASSESSED_SUBORDINATES, Codes.of(measures.assessedSubordinates()));
        }
        measures.numbers().forEach((kind, number) -> written.put(kind, decimal(number)));
        return written;
    }

    private static String decimal(Ratio number) {
        return new BigDecimal(number.numerator())
                .divide(new BigDecimal(number.denominator()))
                .stripTrailingZeros()
                .toPlainString();
    }

    private static <E extends Enum<E>> @Nullable E word(Class<E> alternatives, @Nullable String value) {
        return value == null
                ? null
                : Codes.read(alternatives, value)
                        .orElseThrow(() -> new IllegalStateException("a measure that is none: " + value));
    }
}
