package id.kinerja.cli.files;

import id.kinerja.marks.model.MeasureKind;
import id.kinerja.marks.model.Measures.Assessed;
import id.kinerja.marks.model.Predicate;
import id.kinerja.shared.Codes;
import id.kinerja.shared.Ratio;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** {@code measures.csv}: what is given and not computed; the scale of a measure belongs to the policy. */
final class MeasuresFile {

    static final String NAME = "measures.csv";

    private static final int NIP = 0;
    private static final int MEASURE = 1;
    private static final int VALUE = 2;
    private static final Columns COLUMNS = Columns.of("nip", "measure", "value");
    private static final int MOST_MONTHS = 1200;

    private final People people;
    private final Function<MeasureKind, Ratio> scaleOf;

    private MeasuresFile(People people, Function<MeasureKind, Ratio> scaleOf) {
        this.people = people;
        this.scaleOf = scaleOf;
    }

    static void read(InputFolder folder, People people, Function<MeasureKind, Ratio> scaleOf) {
        folder.csv(NAME, COLUMNS, new MeasuresFile(people, scaleOf)::add);
    }

    private void add(Row row) {
        var person = people.of(row, NIP);
        var kind = row.word(MEASURE, MeasureKind.class);
        if (kind == null) {
            return;
        }
        if (person != null) {
            var earlier = person.measureLines.putIfAbsent(kind, row.line());
            if (earlier != null) {
                row.refuse(FileFlaw.ROW_TWICE, person.employee.nip() + " " + Codes.of(kind), earlier.toString());
            }
        }
        switch (kind) {
            case PREDICATE -> predicate(row, person);
            case ASSESSED_SUBORDINATES -> assessed(row, person);
            case LEAVE_MONTH -> leaveMonth(row, person);
            default -> number(row, person, kind);
        }
    }

    private static void predicate(Row row, @Nullable PersonFacts person) {
        var predicate = row.word(VALUE, Predicate.class);
        if (person != null) {
            person.predicate = predicate;
        }
    }

    private static void assessed(Row row, @Nullable PersonFacts person) {
        var assessed = row.word(VALUE, Assessed.class);
        if (person != null) {
            person.assessed = assessed;
        }
    }

    private static void leaveMonth(Row row, @Nullable PersonFacts person) {
        var month = row.whole(VALUE, 1, MOST_MONTHS);
        if (person != null && month != null) {
            person.numbers.put(MeasureKind.LEAVE_MONTH, Ratio.of(month));
        }
    }

    private void number(Row row, @Nullable PersonFacts person, MeasureKind kind) {
        var number = row.decimal(VALUE, Ratio.ZERO, scaleOf.apply(kind));
        if (person != null && number != null) {
            person.numbers.put(kind, number);
        }
    }
}
