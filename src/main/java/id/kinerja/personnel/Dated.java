package id.kinerja.personnel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A fact of a person's record from a day until the day before another, with the reason and who entered it. */
public record Dated<T>(T fact, LocalDate from, @Nullable LocalDate before, String reason, String enteredBy) {

    public boolean isOn(LocalDate date) {
        return !date.isBefore(from) && (before == null || date.isBefore(before));
    }

    /** Whether it says the same from the day on which the older one ends. */
    boolean follows(Dated<T> older) {
        return fact.equals(older.fact) && from.equals(older.before);
    }

    Dated<T> until(@Nullable LocalDate other) {
        return new Dated<>(fact, from, other, reason, enteredBy);
    }
}
