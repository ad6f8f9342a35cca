package id.kinerja.cli.files;

import id.kinerja.calendar.model.MonthSchedule;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The schedules of the run by name; not known where their file is missing or has no header that is understood. */
record Schedules(Map<String, MonthSchedule> byName, boolean areKnown) {

    @Nullable MonthSchedule of(String name) {
        return byName.get(name);
    }

    /** Whether an employee's schedule can be blamed for not being there. */
    boolean lacks(String name) {
        return areKnown && !name.isEmpty() && !byName.containsKey(name);
    }
}
