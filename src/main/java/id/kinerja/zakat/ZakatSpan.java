package id.kinerja.zakat;

import id.kinerja.allowance.PayFacts.ZakatChoice;
import id.kinerja.shared.TextKey;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody chose, and the last month in which it holds; none where it goes on, or where another counts for its month. */
public record ZakatSpan(
        ZakatChoice choice, ZakatState standing, @Nullable YearMonth last) {

    /** How a choice stands this month. */
    public enum ZakatState implements TextKey {
        NOW,
        TO_COME,
        OVER,
        REPLACED
    }

    /** Of choices by month, latest first, of which the first of each month counts. */
    static List<ZakatSpan> of(List<ZakatChoice> choices, YearMonth now) {
        var spans = new ArrayList<ZakatSpan>();
        YearMonth next = null;
        for (var choice : choices) {
            if (choice.from().equals(next)) {
                spans.add(new ZakatSpan(choice, ZakatState.REPLACED, null));
                continue;
            }
            var last = next == null ? null : next.minusMonths(1);
            spans.add(new ZakatSpan(choice, standing(choice.from(), last, now), last));
            next = choice.from();
        }
        return spans;
    }

    private static ZakatState standing(YearMonth from, @Nullable YearMonth last, YearMonth now) {
        if (from.isAfter(now)) {
            return ZakatState.TO_COME;
        }
        return last == null || !last.isBefore(now) ? ZakatState.NOW : ZakatState.OVER;
    }
}
