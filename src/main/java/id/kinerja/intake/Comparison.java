package id.kinerja.intake;

import id.kinerja.intake.model.Field;
import id.kinerja.intake.model.Matching;
import id.kinerja.intake.model.Planner;
import id.kinerja.intake.model.UnitDirectory;
import id.kinerja.organization.PersonnelRecords;
import id.kinerja.organization.model.Nip;
import id.kinerja.organization.model.PersonnelRecord;
import id.kinerja.shared.Refused;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Holds a list against the books as they stand now. */
@Component
class Comparison {

    private final PersonnelRecords records;
    private final Seats seats;

    Comparison(PersonnelRecords records, Seats seats) {
        this.records = records;
        this.seats = seats;
    }

    /** A file as it was handed in, fetched only once there is room for it, and what its columns were said to mean. */
    record Handed(String fileName, Supplier<byte[]> bytes, Map<String, Optional<Field>> choices) {}

    Matching matching(Handed handed) {
        return seats.read(Progress.SILENT, () -> matching(handed.bytes().get(), handed.choices()));
    }

    Preview of(Handed handed, Scope scope, Progress progress) {
        return seats.read(progress, () -> of(handed, handed.bytes().get(), scope, progress));
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
        var planner = new Planner(matching);
        progress.at(Progress.Phase.COMPARING, 0, planner.rows());
        var books = records.of(planner.named()).stream()
                .collect(Collectors.<PersonnelRecord, Nip, PersonnelRecord>toMap(
                        PersonnelRecord::nip, Function.identity()));
        var plan = planner.compare(
                books,
                new UnitDirectory(scope.units()),
                scope.self(),
                done -> progress.at(Progress.Phase.COMPARING, done, planner.rows()));
        return new Preview(handed.fileName(), Digests.of(bytes), matching, plan, Digests.of(plan));
    }
}
