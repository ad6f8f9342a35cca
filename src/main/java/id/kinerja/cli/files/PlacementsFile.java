package id.kinerja.cli.files;

import id.kinerja.cli.files.PersonFacts.Lined;
import id.kinerja.organization.model.JobClass;
import id.kinerja.organization.model.Placement;

/** {@code placements.csv}: transfers, each from its day on; one row for a person and day. */
final class PlacementsFile {

    static final String NAME = "placements.csv";

    private static final int NIP = 0;
    private static final int FROM = 1;
    private static final int CLASS = 2;
    private static final int UNIT = 3;
    private static final Columns COLUMNS =
            Columns.of("nip", "from", "job_class").optional("unit");
    private static final int MOST_CLASS = 999;

    private PlacementsFile() {}

    static void read(InputFolder folder, People people) {
        folder.csv(NAME, COLUMNS, row -> {
            var person = people.of(row, NIP);
            var from = row.date(FROM);
            var jobClass = row.whole(CLASS, 0, MOST_CLASS);
            if (person != null && from != null && jobClass != null) {
                add(row, person, new Placement(from, new JobClass(jobClass), row.text(UNIT)));
            }
        });
    }

    private static void add(Row row, PersonFacts person, Placement placement) {
        person.placements.stream()
                .filter(earlier -> earlier.fact().from().equals(placement.from()))
                .findFirst()
                .ifPresent(earlier -> row.refuse(
                        FileFlaw.ROW_TWICE,
                        person.employee.nip() + " " + placement.from(),
                        Integer.toString(earlier.line())));
        person.placements.add(new Lined<>(row.line(), placement));
    }
}
