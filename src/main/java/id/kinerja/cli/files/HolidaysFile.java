package id.kinerja.cli.files;

import id.kinerja.calendar.model.Holiday;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** {@code holidays.csv}: the days off for everybody, each once. */
final class HolidaysFile {

    static final String NAME = "holidays.csv";

    private static final int DATE = 0;
    private static final int HOLIDAY = 1;
    private static final Columns COLUMNS = Columns.of("date", "name");

    private HolidaysFile() {}

    static List<Holiday> read(InputFolder folder) {
        var holidays = new ArrayList<Holiday>();
        var lines = new HashMap<LocalDate, Integer>();
        folder.csv(NAME, COLUMNS, row -> {
            var date = row.date(DATE);
            if (date == null) {
                return;
            }
            var earlier = lines.putIfAbsent(date, row.line());
            if (earlier != null) {
                row.refuse(FileFlaw.ROW_TWICE, date, earlier.toString());
            }
            holidays.add(new Holiday(date, row.text(HOLIDAY)));
        });
        return holidays;
    }
}
