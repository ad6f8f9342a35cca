package id.kinerja.marks.model;

import id.kinerja.shared.Ratio;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The given measures of one person and month: the predicate, whether he assessed his subordinates, and numbers. */
public record Measures(
        @Nullable Predicate predicate, @Nullable Assessed assessedSubordinates, Map<MeasureKind, Ratio> numbers) {

    /** Whether a superior assessed his subordinates in time. */
    public enum Assessed {
        YES,
        NO
    }

    public Optional<Ratio> number(MeasureKind kind) {
        return Optional.ofNullable(numbers.get(kind));
    }
}
