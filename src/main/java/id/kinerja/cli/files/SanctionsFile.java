package id.kinerja.cli.files;

import id.kinerja.cli.files.PersonFacts.Lined;
import id.kinerja.discipline.model.Sanction;
import id.kinerja.shared.Codes;

/** {@code sanctions.csv}: decided sanctions; one row for a person, level and day. */
final class SanctionsFile {

    static final String NAME = "sanctions.csv";

    private static final int NIP = 0;
    private static final int LEVEL = 1;
    private static final int FROM = 2;
    private static final int MONTHS = 3;
    private static final Columns COLUMNS = Columns.of("nip", "level", "from", "months");
    private static final int MOST_MONTHS = 1200;

    private SanctionsFile() {}

    static void read(InputFolder folder, People people) {
        folder.csv(NAME, COLUMNS, row -> {
            var person = people.of(row, NIP);
            var level = row.word(LEVEL, Sanction.Level.class);
            var from = row.date(FROM);
            var months = row.whole(MONTHS, 1, MOST_MONTHS);
            if (person != null && level != null && from != null && months != null) {
                add(row, person, new Sanction(level, from, months));
            }
        });
    }

    private static void add(Row row, PersonFacts person, Sanction sanction) {
        person.sanctions.stream()
                .filter(earlier -> earlier.fact().level() == sanction.level()
                        && earlier.fact().from().equals(sanction.from()))
                .findFirst()
                .ifPresent(earlier -> row.refuse(
                        FileFlaw.ROW_TWICE,
                        person.employee.nip() + " " + Codes.of(sanction.level()) + " " + sanction.from(),
                        Integer.toString(earlier.line())));
        person.sanctions.add(new Lined<>(row.line(), sanction));
    }
}
