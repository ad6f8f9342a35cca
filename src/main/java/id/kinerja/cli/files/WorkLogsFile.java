package id.kinerja.cli.files;

import id.kinerja.performance.model.WorkLog;

/** {@code work_logs.csv}: recorded work by day, with its minutes and what the superior made of it. */
final class WorkLogsFile {

    static final String NAME = "work_logs.csv";

    private static final int NIP = 0;
    private static final int DATE = 1;
    private static final int MINUTES = 2;
    private static final int STATUS = 3;
    private static final Columns COLUMNS = Columns.of("nip", "date", "minutes", "status");
    private static final int MINUTES_OF_DAY = 1440;

    private WorkLogsFile() {}

    static void read(InputFolder folder, People people) {
        folder.csv(NAME, COLUMNS, row -> {
            var person = people.of(row, NIP);
            var date = row.date(DATE);
            var minutes = row.whole(MINUTES, 0, MINUTES_OF_DAY);
            var status = row.word(STATUS, WorkLog.Status.class);
            if (person != null && date != null && minutes != null && status != null) {
                person.workLogs.add(new WorkLog(date, minutes, status));
            }
        });
    }
}
