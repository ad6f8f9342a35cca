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
import id.kinerja.shared.LastClosing;
import id.kinerja.shared.Refused;
import id.kinerja.shared.UnitId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
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
    private final LastClosing closings;
    private final Seats seats;
    private final Clock clock;

    Comparison(PersonnelRecords records, LastClosing closings, Seats seats, Clock clock) {
        this.closings = closings;
        this.clock = clock;
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
                running(scope),
                scope.self(),
                done -> progress.at(Progress.Phase.COMPARING, done, planner.rows()));
        return new Preview(fileName, Digests.of(bytes), matching, plan, Digests.of(plan));
    }

    private Running running(Scope scope) {
        var agencies = scope.units().stream().map(Unit::agency).distinct().toList();
        var open = new HashMap<UnitId, LocalDate>();
        closings.lastClosed(agencies)
                .forEach((agency, month) -> open.put(agency, month.plusMonths(1).atDay(1)));
        return new Running(LocalDate.now(clock).withDayOfMonth(1), open);
    }
}
