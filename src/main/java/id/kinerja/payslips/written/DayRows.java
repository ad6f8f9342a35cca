package id.kinerja.payslips.written;

import id.kinerja.allowance.model.Outcome;
import id.kinerja.attendance.model.AttendanceDay;
import id.kinerja.shared.Codes;
import id.kinerja.shared.Texts;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** The judged days of one person as the rows of {@code days.csv}, each ended by a line feed. */
public final class DayRows {

    /** The row above all others. */
    public static final String HEADER = "nip,date,status,first_tap,last_tap,late_minutes,early_minutes\n";

    private static final int USUAL_LENGTH = 1 << 12;

    private DayRows() {}

    public static String of(Outcome.Ready ready) {
        var rows = new StringBuilder(USUAL_LENGTH);
        add(ready, rows);
        return rows.toString();
    }

    /** The same behind the rows of others. */
    public static void add(Outcome.Ready ready, StringBuilder rows) {
        var nip = ready.person().employee().nip().digits();
        ready.judged().days().days().forEach(day -> add(rows, nip, day));
    }

    // three hundred rows for every ten persons, and no cell that could need quotes
    private static void add(StringBuilder rows, String nip, AttendanceDay day) {
        rows.append(nip)
                .append(',')
                .append(day.date())
                .append(',')
                .append(Codes.of(day.status()))
                .append(',')
                .append(time(day.arrival()))
                .append(',')
                .append(time(day.departure()))
                .append(',')
                .append(day.lateMinutes())
                .append(',')
                .append(day.earlyMinutes())
                .append('\n');
    }

    private static String time(@Nullable LocalDateTime tap) {
        return tap == null ? "" : Texts.seconds(tap);
    }
}
