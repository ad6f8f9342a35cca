package id.kinerja.cli.files;

import id.kinerja.cli.files.PersonFacts.Lined;
import id.kinerja.leave.model.Absence;
import id.kinerja.leave.model.AbsenceKind;

/** {@code absences.csv}: documents that excuse; two of one person never on the same day. */
final class AbsencesFile {

    static final String NAME = "absences.csv";

    private static final int NIP = 0;
    private static final int KIND = 1;
    private static final int FROM = 2;
    private static final int TO = 3;
    private static final Columns COLUMNS = Columns.of("nip", "kind", "from", "to");

    private AbsencesFile() {}

    static void read(InputFolder folder, People people) {
        folder.csv(NAME, COLUMNS, row -> {
            var person = people.of(row, NIP);
            var kind = row.word(KIND, AbsenceKind.class);
            var from = row.date(FROM);
            var to = row.date(TO);
            if (from != null && to != null && to.isBefore(from)) {
                row.refuse(FileFlaw.TO_BEFORE_FROM, "to", to, "from", from);
            } else if (person != null && kind != null && from != null && to != null) {
                add(row, person, new Absence(kind, from, to));
            }
        });
    }

    private static void add(Row row, PersonFacts person, Absence absence) {
        person.absences.stream()
                .filter(earlier -> earlier.fact().overlaps(absence))
                .findFirst()
                .ifPresent(earlier -> row.refuse(
                        FileFlaw.ABSENCES_OVERLAP,
                        person.employee.nip(),
                        absence.from(),
                        absence.to(),
                        Integer.toString(earlier.line())));
        person.absences.add(new Lined<>(row.line(), absence));
    }
}
