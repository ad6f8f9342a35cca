package id.kinerja.intake;

import id.kinerja.intake.model.Field;
import id.kinerja.intake.model.Matching;
import id.kinerja.intake.model.Planner;
import id.kinerja.intake.model.Running;
import id.kinerja.intake.model.UnitDirectory;
import id.kinerja.organization.PersonnelRecords;
import id.kinerja.organization.model.Nip;
import id.kinerja.organization.model.PersonnelRecord;
import id.kinerja.organization.model.Unit;
import id.kinerja.personnel.model.NipPattern;
import id.kinerja.shared.LastClosing;
import id.kinerja.shared.Refused;
import id.kinerja.shared.UnitId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Holds a list against the books as they stand now. */
@Component
class Comparison {

    private final PersonnelRecords records;
    private final LastClosing closings;
    private final Seats seats;
    private final NipPattern pattern;
    private final Clock clock;

    Comparison(PersonnelRecords records, LastClosing closings, Seats seats, NipPattern pattern, Clock clock) {
        this.pattern = pattern;
        this.closings = closings;
        this.clock = clock;
        this.records = records;
        this.seats = seats;
    }

    /** A file as it was handed in, fetched only once there is room for it, and what its columns were said to mean. */
    record Handed(String fileName, Supplier<byte[]> bytes, Map<String, Optional<Field>> choices) {}

    Matching matching(Handed handed) {
        return seats.read(Progress.SILENT, () -> matching(handed.bytes().get(), handed.choices()));
    }

    Preview of(Handed handed, Scope scope, Progress progress) {
        return seats.read(progress, () -> seated(handed, scope, progress));
    }

    /** The same for whoever has room for it already. */
    Preview seated(Handed handed, Scope scope, Progress progress) {
        return of(handed, handed.bytes().get(), scope, progress);
    }

    /** What is made of the file and its preview, while there is room for both. */
    <T> T made(Handed handed, Scope scope, BiFunction<byte[], Preview, T> work) {
        return seats.read(Progress.SILENT, () -> {
            var bytes = handed.bytes().get();
            return work.apply(bytes, of(handed, bytes, scope, Progress.SILENT));
        });
    }

    private static Matching matching(byte[] bytes, Map<String, Optional<Field>> choices) {
        return Matching.of(SheetReading.sheets(bytes), choices)
                .orElseThrow(() -> Refused.because(IntakeRefusal.NO_LIST));
    }

    private Preview of(Handed handed, byte[] bytes, Scope scope, Progress progress) {
        progress.at(Progress.Phase.READING, 0, 0);
        var matching = matching(bytes, handed.choices());
        var planner = new Planner(matching, pattern);
        progress.at(Progress.Phase.COMPARING, 0, planner.rows());
        var books = records.of(planner.named()).stream()
                .collect(Collectors.<PersonnelRecord, Nip, PersonnelRecord>toMap(
                        PersonnelRecord::nip, Function.identity()));
        var plan = planner.compare(
                books,
                new UnitDirectory(scope.units(), scope.closings(), LocalDate.now(clock)),
                running(scope, books.values()),
                scope.asker(),
                done -> progress.at(Progress.Phase.COMPARING, done, planner.rows()));
        return new Preview(handed.fileName(), Digests.of(bytes), matching, plan, Digests.of(plan));
    }

    private Running running(Scope scope, Collection<PersonnelRecord> people) {
        var agencies = Stream.concat(
                        scope.units().stream().map(Unit::agency),
                        people.stream().map(PersonnelRecord::agencies).flatMap(List::stream))
                .distinct()
                .toList();
        var open = new HashMap<UnitId, LocalDate>();
        closings.lastClosed(agencies)
                .forEach((agency, month) -> open.put(agency, month.plusMonths(1).atDay(1)));
        return new Running(LocalDate.now(clock).withDayOfMonth(1), open);
    }
}
