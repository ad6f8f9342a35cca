package id.kinerja.cli.files;

import id.kinerja.marks.model.MeasureKind;
import id.kinerja.marks.model.PersonMonth;
import id.kinerja.shared.Ratio;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;

/** Gathers the facts of a month from a folder of plain files: all of them, or all the reasons why not. */
public final class MonthFiles {

    private MonthFiles() {}

    /** What the folder held: the persons in input order, each made when asked for, or the refusals. */
    public record Gathered(List<Supplier<PersonMonth>> persons, UnknownTaps unknownTaps, List<Refusal> refusals) {}

    /** The scale of a measure is its highest value under the policy. */
    public static Gathered read(Path folder, YearMonth month, Function<MeasureKind, Ratio> scaleOf) {
        var input = new InputFolder(folder);
        var schedules = SchedulesFile.read(input, month, HolidaysFile.read(input));
        var people = EmployeesFile.read(input, schedules);
        // the two long files fill different lists, so they are read side by side
        var logs = CompletableFuture.runAsync(() -> WorkLogsFile.read(input, people));
        PunchesFile.read(input, people);
        var attlogs = new AttlogFiles(PinsFile.read(input, people));
        for (var file : input.attlogs()) {
            attlogs.read(file, input.refusalsOf(file.getFileName().toString()));
        }
        AbsencesFile.read(input, people);
        RollCallsFile.read(input, people);
        MeasuresFile.read(input, people, scaleOf);
        SanctionsFile.read(input, people);
        PlacementsFile.read(input, people);
        logs.join();
        var persons = people.all().stream()
                .map(facts -> (Supplier<PersonMonth>) () -> facts.of(month))
                .toList();
        return new Gathered(persons, attlogs.unknown(), input.refusals());
    }
}
