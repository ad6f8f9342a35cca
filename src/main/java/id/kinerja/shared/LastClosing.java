package id.kinerja.shared;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;

/** Up to which month the books of agencies are closed: whatever is entered later holds from a day after it. */
public interface LastClosing {

    /** The latest closed month of each of these agencies; one that has none is left out. */
    Map<UnitId, YearMonth> lastClosed(Collection<UnitId> agencies);
}
