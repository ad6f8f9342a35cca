package id.kinerja.discipline.model;

import id.kinerja.shared.TextKey;
import java.time.LocalDate;
import java.time.YearMonth;

/** A decided disciplinary sanction (PP 94/2021 art. 8) with the months in which it bears on the allowance. */
public record Sanction(Level level, LocalDate from, int months) {

    /** Light, medium or heavy. */
    public enum Level implements TextKey {
        LIGHT,
        MEDIUM,
        HEAVY
    }

    public Sanction {
        if (months < 1) {
            throw new IllegalArgumentException("a sanction lasts a month at least");
        }
    }

    /** In the month it begins, whatever the day, and the months that follow. */
    public boolean isInForce(YearMonth month) {
        var first = YearMonth.from(from);
        return !month.isBefore(first) && month.isBefore(first.plusMonths(months));
    }
}
