package id.kinerja.cases;

import id.kinerja.organization.model.Nip;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Spells cases as the files of the contract and runs the command line on them. Cases of one policy, month and calendar
 * are different employees of one run, which happens when the first of them is asked for.
 */
final class FileSpelling {

    static final String UNIT = "Dinas Contoh";
    static final String POSITION = "Analis";

    private final Path folder;
    private final Map<Case, Nip> nips = new LinkedHashMap<>();
    private final Map<Office, FileRun> runs = new HashMap<>();

    /** Who shares a run; a case that is to be refused has one of its own. */
    private record Office(PolicyVariant policy, YearMonth month, List<List<String>> holidays, String alone) {

        static Office of(Case one) {
            return new Office(
                    one.policy(),
                    one.month(),
                    one.given().rows(Table.HOLIDAYS),
                    one.expected().isRefused() ? one.where() : "");
        }
    }

    FileSpelling(Path folder, List<Case> cases) {
        this.folder = folder;
        for (var one : cases) {
            if (nips.put(one, new Nip("199003012015%06d".formatted(nips.size() + 1))) != null) {
                throw new IllegalArgumentException(one.where() + ": the same case stands here twice");
            }
        }
    }

    Nip nipOf(Case one) {
        return nips.get(one);
    }

    /** The run that holds this case. */
    FileRun runOf(Case one) throws IOException {
        var office = Office.of(one);
        var run = runs.get(office);
        if (run == null) {
            run = run(office);
            runs.put(office, run);
        }
        return run;
    }

    private FileRun run(Office office) throws IOException {
        var place = Files.createDirectory(folder.resolve("run-" + runs.size()));
        var input = Files.createDirectory(place.resolve("input"));
        var colleagues = nips.keySet().stream()
                .filter(one -> Office.of(one).equals(office))
                .toList();
        write(input, colleagues);
        var policy = office.policy().id();
        if (!office.policy().isStarter()) {
            policy = place.resolve("policy.yaml").toString();
            Files.writeString(Path.of(policy), office.policy().text());
        }
        return FileRun.of(office.month(), policy, input, place.resolve("output"));
    }

    private void write(Path input, List<Case> cases) throws IOException {
        var employees = new ArrayList<String>();
        var columns = List.copyOf(cases.getFirst().given().employee().keySet());
        employees.add("nip,name,unit,position,schedule," + String.join(",", columns));
        cases.forEach(one -> employees.add(employee(one, columns)));
        Files.write(input.resolve("employees.csv"), employees);
        for (var table : Table.values()) {
            var rows = new ArrayList<String>();
            rows.add(table.header());
            if (table == Table.HOLIDAYS) {
                cases.getFirst().given().rows(table).forEach(row -> rows.add(String.join(",", row)));
            } else {
                cases.forEach(one ->
                        one.given().rows(table).forEach(row -> rows.add(nipOf(one) + "," + String.join(",", row))));
            }
            Files.write(input.resolve(table.file()), rows);
        }
    }

    // a person's schedule is called by his NIP
    private String employee(Case one, List<String> columns) {
        var cells = new ArrayList<String>();
        cells.add(nipOf(one).digits());
        cells.add('"' + one.name().replace("\"", "\"\"") + '"');
        cells.add(UNIT);
        cells.add(POSITION);
        cells.add(one.given().hasSchedule() ? nipOf(one).digits() : "");
        columns.forEach(column -> cells.add(one.given().employee().get(column)));
        return String.join(",", cells);
    }
}
