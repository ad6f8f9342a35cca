package id.kinerja.cli.files;

import id.kinerja.attendance.model.Punch;

/** {@code punches.csv}: taps by NIP and local time. */
final class PunchesFile {

    static final String NAME = "punches.csv";

    private static final int NIP = 0;
    private static final int TIME = 1;
    private static final Columns COLUMNS = Columns.of("nip", "time");

    private PunchesFile() {}

    static void read(InputFolder folder, People people) {
        folder.csv(NAME, COLUMNS, row -> {
            var person = people.of(row, NIP);
            var time = row.time(TIME);
            if (person != null && time != null) {
                person.punches.add(new Punch(time));
            }
        });
    }
}
