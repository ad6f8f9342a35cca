package id.kinerja.cli.files;

import id.kinerja.attendance.model.RollCall;
import id.kinerja.cli.files.PersonFacts.Lined;
import id.kinerja.shared.Codes;

/** {@code roll_calls.csv}: who stood at roll-calls and ceremonies; one row for a person, day and kind. */
final class RollCallsFile {

    static final String NAME = "roll_calls.csv";

    private static final int NIP = 0;
    private static final int DATE = 1;
    private static final int ATTENDED = 2;
    private static final int KIND = 3;
    private static final Columns COLUMNS = Columns.of("nip", "date", "attended").optional("kind");

    private RollCallsFile() {}

    static void read(InputFolder folder, People people) {
        folder.csv(NAME, COLUMNS, row -> {
            var person = people.of(row, NIP);
            var date = row.date(DATE);
            var attended = row.yes(ATTENDED);
            var kind = row.isBlank(KIND) ? RollCall.Kind.ROLL_CALL : row.word(KIND, RollCall.Kind.class);
            if (person != null && date != null && attended != null && kind != null) {
                var presence = attended ? RollCall.Presence.ATTENDED : RollCall.Presence.MISSED;
                add(row, person, new RollCall(date, kind, presence));
            }
        });
    }

    private static void add(Row row, PersonFacts person, RollCall rollCall) {
        person.rollCalls.stream()
                .filter(earlier -> earlier.fact().date().equals(rollCall.date())
                        && earlier.fact().kind() == rollCall.kind())
                .findFirst()
                .ifPresent(earlier -> row.refuse(
                        FileFlaw.ROW_TWICE,
                        person.employee.nip() + " " + rollCall.date() + " " + Codes.of(rollCall.kind()),
                        Integer.toString(earlier.line())));
        person.rollCalls.add(new Lined<>(row.line(), rollCall));
    }
}
