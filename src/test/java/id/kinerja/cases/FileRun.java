package id.kinerja.cases;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.kinerja.cli.Main;
import id.kinerja.organization.model.Nip;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One run of {@code calculate} and what its output files say, by person. */
record FileRun(int status, List<String> said, Map<String, Found> found) {

    static FileRun of(YearMonth month, String policy, Path input, Path output) throws IOException {
        var said = new ByteArrayOutputStream();
        var status = Main.run(
                OutputStream.nullOutputStream(),
                said,
                "calculate",
                "--month",
                month.toString(),
                "--policy",
                policy,
                "--input",
                input.toString(),
                "--output",
                output.toString());
        var lines = said.toString(StandardCharsets.UTF_8).lines().toList();
        return new FileRun(status, lines, status == 0 ? read(output) : Map.of());
    }

    Found of(Nip nip) {
        if (status != 0) {
            throw new AssertionError("calculate ended with " + status + ": " + said);
        }
        var one = found.get(nip.digits());
        if (one == null) {
            throw new AssertionError(nip + " is in no output file");
        }
        return one;
    }

    private static Map<String, Found> read(Path output) throws IOException {
        var found = new HashMap<String, Found>();
        for (var row : rows(output, "unready.csv")) {
            found.put(row.getField("nip"), Found.unready(row.getField("reason")));
        }
        var slips = Files.readAllLines(output.resolve("payslips.jsonl")).stream()
                .map(CaseFile::map)
                .collect(Collectors.toMap(slip -> (String) slip.get("nip"), slip -> slip));
        var days = rows(output, "days.csv").stream().collect(Collectors.groupingBy(row -> row.getField("nip")));
        for (var row : rows(output, "payments.csv")) {
            var nip = row.getField("nip");
            if (found.put(nip, paid(row, slips.get(nip), days.get(nip))) != null) {
                throw new AssertionError(nip + " is in more than one row");
            }
        }
        return found;
    }

    private static List<NamedCsvRecord> rows(Path output, String name) throws IOException {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(output.resolve(name))) {
            return csv.stream().toList();
        }
    }

    private static Found paid(NamedCsvRecord row, Map<?, ?> slip, List<NamedCsvRecord> days) {
        var payment = new LinkedHashMap<>(row.getFieldsAsMap());
        for (var total : List.of("gross", "net")) {
            if (!payment.get(total).equals(slip.get(total))) {
                throw new AssertionError(total + " of the slip is " + slip.get(total) + ", of the payment " + payment);
            }
        }
        payment.remove("nip");
        payment.remove("name");
        var lines = ((List<?>) slip.get("lines")).stream().map(FileRun::line).toList();
        return new Found(payment, lines, days.stream().map(FileRun::day).toList(), "");
    }

    private static Found.Line line(Object node) {
        var line = (Map<?, ?>) node;
        return new Found.Line(
                (String) line.get("code"),
                (String) line.get("label"),
                (String) line.get("expression"),
                Long.parseLong((String) line.get("amount")),
                (String) line.get("legal_basis"),
                ((List<?>) line.get("facts")).stream().map(String.class::cast).toList());
    }

    private static Found.Day day(NamedCsvRecord row) {
        return new Found.Day(
                row.getField("date"),
                row.getField("status"),
                row.getField("first_tap"),
                row.getField("last_tap"),
                row.getField("late_minutes"),
                row.getField("early_minutes"));
    }
}
