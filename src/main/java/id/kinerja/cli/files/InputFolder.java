package id.kinerja.cli.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The folder that a personnel office hands in: it opens the files of the contract and refuses all others. */
final class InputFolder {

    /** In the order in which refusals are listed. */
    private static final List<String> NAMES = List.of(
            EmployeesFile.NAME,
            SchedulesFile.NAME,
            HolidaysFile.NAME,
            PunchesFile.NAME,
            PinsFile.NAME,
            AbsencesFile.NAME,
            WorkLogsFile.NAME,
            RollCallsFile.NAME,
            MeasuresFile.NAME,
            SanctionsFile.NAME,
            PlacementsFile.NAME);

    private final List<Path> files;
    private final Map<String, Refusals> refusals = new ConcurrentHashMap<>();

    InputFolder(Path folder) {
        files = list(folder);
        if (refusals.isEmpty()) {
            files.forEach(this::checkKnown);
            require(EmployeesFile.NAME);
            require(SchedulesFile.NAME);
            if (!attlogs().isEmpty()) {
                require(PinsFile.NAME);
            }
        }
    }

    private List<Path> list(Path folder) {
        try (var entries = Files.list(folder)) {
            return entries.filter(path -> !name(path).startsWith("."))
                    .sorted(Comparator.comparing(InputFolder::name))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            refusalsOf(folder.toString()).add(0, FileFlaw.UNREADABLE);
            return List.of();
        }
    }

    /** Reads a file of the contract; one that is not there means "none". Whether there were rows to read. */
    boolean csv(String name, Columns columns, Consumer<Row> each) {
        return files.stream()
                .filter(file -> name(file).equals(name) && Files.isRegularFile(file))
                .map(file -> CsvFile.read(file, columns, refusalsOf(name), each))
                .findFirst()
                .orElse(false);
    }

    List<Path> attlogs() {
        return files.stream()
                .filter(file -> name(file).endsWith(AttlogFiles.SUFFIX) && Files.isRegularFile(file))
                .toList();
    }

    Refusals refusalsOf(String name) {
        return refusals.computeIfAbsent(name, Refusals::new);
    }

    /** Everything refused: by file in the order of the contract, then by line. */
    List<Refusal> refusals() {
        var others =
                refusals.keySet().stream().filter(name -> !NAMES.contains(name)).sorted();
        return Stream.concat(NAMES.stream().filter(refusals::containsKey), others)
                .flatMap(name -> refusals.get(name).byLine().stream())
                .toList();
    }

    private void checkKnown(Path file) {
        var name = name(file);
        if (!NAMES.contains(name) && !name.endsWith(AttlogFiles.SUFFIX)) {
            refusalsOf(name).add(0, FileFlaw.UNKNOWN_FILE, NAMES);
        } else if (!Files.isRegularFile(file)) {
            refusalsOf(name).add(0, FileFlaw.NOT_A_FILE);
        }
    }

    private void require(String name) {
        if (files.stream().noneMatch(file -> name(file).equals(name))) {
            refusalsOf(name).add(0, FileFlaw.MISSING_FILE);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
