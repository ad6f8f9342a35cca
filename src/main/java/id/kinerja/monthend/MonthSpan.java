package id.kinerja.monthend;

import id.kinerja.shared.NotFound;
import java.time.YearMonth;

/** The months that an agency can look at: from the first of which there is anything in the books to the running one. */
public record MonthSpan(YearMonth first, YearMonth running) {

    /** The same span, if the month does not lie before it: then there is nothing to show. */
    public MonthSpan with(YearMonth month) {
        if (month.isBefore(first)) {
            throw new NotFound();
        }
        return this;
    }

    public boolean hasBegun(YearMonth month) {
        return !month.isAfter(running);
    }

    public boolean hasEnded(YearMonth month) {
        return month.isBefore(running);
    }
}
