package id.kinerja.cli.files;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.kinerja.allowance.model.Account;
import id.kinerja.allowance.model.Line;
import id.kinerja.allowance.model.Outcome;
import id.kinerja.allowance.model.Payslip;
import id.kinerja.allowance.model.Policy;
import id.kinerja.payslips.written.DayRows;
import id.kinerja.payslips.written.SlipLine;
import id.kinerja.shared.Message;
import id.kinerja.shared.Rupiah;
import id.kinerja.shared.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes outcomes as the rows of the four output files. */
public final class MonthSheets {

    private final Policy policy;
    private final List<String> components;
    private final Texts texts;

    public MonthSheets(Policy policy, Texts texts) {
        this.policy = policy;
        this.components = policy.allowance().components();
        this.texts = texts;
    }

    public Map<OutputFile, byte[]> headers() {
        var headers = new EnumMap<OutputFile, byte[]>(OutputFile.class);
        var payments = Stream.concat(
                Stream.of("nip", "name", "job_class", "ceiling", "gross", "tax", "contribution", "zakat", "net"),
                components.stream());
        headers.put(OutputFile.PAYMENTS, csv(List.of(payments.toList())));
        headers.put(OutputFile.PAYSLIPS, new byte[0]);
        headers.put(OutputFile.DAYS, bytes(DayRows.HEADER));
        headers.put(OutputFile.UNREADY, csv(List.of(List.of("nip", "reason"))));
        return headers;
    }

    /** The rows of these outcomes, in their order. */
    public Map<OutputFile, byte[]> rows(List<Outcome> outcomes) {
        var payments = new ArrayList<List<String>>();
        var slips = new ByteArrayOutputStream(1 << 16);
        var days = new StringBuilder();
        var unready = new ArrayList<List<String>>();
        for (var outcome : outcomes) {
            switch (outcome) {
                case Outcome.Ready ready -> {
                    payments.add(payment(ready));
                    SlipLine.write(ready, policy.id(), slips);
                    slips.write('\n');
                    DayRows.add(ready, days);
                }
                case Outcome.Unready none -> unready.add(List.of(nip(none), reason(none)));
            }
        }
        return Map.of(
                OutputFile.PAYMENTS, csv(payments),
                OutputFile.PAYSLIPS, slips.toByteArray(),
                OutputFile.DAYS, bytes(days.toString()),
                OutputFile.UNREADY, csv(unready));
    }

    private List<String> payment(Outcome.Ready ready) {
        var slip = ready.payslip();
        var jobClass = ready.person().classAtEndOfMonth();
        var row = new ArrayList<String>();
        row.add(nip(ready));
        row.add(ready.person().employee().name());
        row.add(jobClass == null ? "" : jobClass.toString());
        Stream.of(
                        slip.ceiling(),
                        slip.gross(),
                        slip.withheld(Account.TAX),
                        slip.withheld(Account.CONTRIBUTION),
                        slip.withheld(Account.ZAKAT),
                        slip.net())
                .forEach(amount -> row.add(text(amount)));
        components.forEach(code -> row.add(text(component(slip, code))));
        return row;
    }

    private static Rupiah component(Payslip slip, String code) {
        return slip.lines().stream()
                .filter(line ->
                        line.account() == Account.GROSS && line.rule().code().equals(code))
                .map(Line::amount)
                .reduce(Rupiah.ZERO, Rupiah::plus);
    }

    private String reason(Outcome.Unready unready) {
        return unready.reasons().stream()
                .map((Message reason) -> texts.say(reason))
                .collect(Collectors.joining("; "));
    }

    private static String nip(Outcome outcome) {
        return outcome.person().employee().nip().digits();
    }

    private static String text(Rupiah rupiah) {
        return Long.toString(rupiah.amount());
    }

    private static byte[] csv(List<List<String>> rows) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            rows.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes(text.toString());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
