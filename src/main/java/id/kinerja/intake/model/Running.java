package id.kinerja.intake.model;

import id.kinerja.shared.UnitId;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The month that runs, by its first day, and the first day after the closed months of each agency that has any. */
public record Running(LocalDate month, Map<UnitId, LocalDate> open) {

    public Running {
        open = Map.copyOf(open);
    }

    /** Null where nothing was ever closed. */
    @Nullable LocalDate opensAt(UnitId agency) {
        return open.get(agency);
    }

    boolean isClosed(UnitId agency, LocalDate day) {
        var opens = opensAt(agency);
        return opens != null && day.isBefore(opens);
    }
}
