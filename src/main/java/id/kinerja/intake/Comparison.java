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

    /** The file is fetched only once there is room for it. */
    Matching matching(Supplier<byte[]> file, Map<String, Optional<Field>> choices) {
        return seats.read(Progress.SILENT, () -> matching(file.get(), choices));
    }

    Preview of(
            String fileName,
            Supplier<byte[]> file,
            Map<String, Optional<Field>> choices,
            Scope scope,
            Progress progress) {
        return seats.read(progress, () -> of(fileName, file.get(), choices, scope, progress));
    }

    private static Matching matching(byte[] bytes, Map<String, Optional<Field>> choices) {
        return Matching.of(SheetReading.sheets(bytes), choices)
                .orElseThrow(() -> Refused.because(IntakeRefusal.NO_LIST));
    }

    private Preview of(
            String fileName, byte[] bytes, Map<String, Optional<Field>> choices, Scope scope, Progress progress) {
        progress.at(Progress.Phase.READING, 0, 0);
        var matching = matching(bytes, choices);
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
        return new Preview(fileName, Digests.of(bytes), matching, plan, Digests.of(plan));
    }
}
