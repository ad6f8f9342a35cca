package id.kinerja.cli.files;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.kinerja.calendar.model.Holiday;
import id.kinerja.calendar.model.WorkHours;
import id.kinerja.calendar.model.WorkPattern;
import id.kinerja.marks.model.MeasureKind;
import id.kinerja.marks.model.Measures;
import id.kinerja.marks.model.PayBasis;
import id.kinerja.marks.model.PayBasis.Criterion;
import id.kinerja.marks.model.PayBasis.Trait;
import id.kinerja.marks.model.PersonMonth;
import id.kinerja.shared.Codes;
import id.kinerja.shared.Ratio;
import id.kinerja.shared.Rupiah;
import id.kinerja.shared.Texts;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the facts of people as rows of the files that {@code calculate} reads: nothing judged, nothing left out. */
public final class ExportRows {

    private final OutputFolder folder;

    /** Begins every file with its columns, also those that stay without rows. */
    public ExportRows(OutputFolder folder) throws IOException {
        this.folder = folder;
        for (var file : ExportFile.values()) {
            folder.append(file.fileName(), (file.columns() + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    public void calendar(List<WorkPattern> patterns, List<Holiday> holidays) throws IOException {
        add(
                ExportFile.SCHEDULES,
                patterns.stream()
                        .flatMap(pattern -> pattern.hours().stream().map(hours -> hours(pattern.name(), hours))));
        add(ExportFile.HOLIDAYS, holidays.stream().map(holiday -> row(holiday.date(), holiday.name())));
    }

    public void person(PersonMonth person, String pattern) throws IOException {
        var nip = person.employee().nip();
        add(ExportFile.EMPLOYEES, Stream.of(employee(person, pattern)));
        add(ExportFile.PUNCHES, person.punches().stream().map(punch -> row(nip, Texts.seconds(punch.time()))));
        add(
                ExportFile.ABSENCES,
                person.absences().stream()
                        .map(absence -> row(nip, Codes.of(absence.kind()), absence.from(), absence.to())));
        add(
                ExportFile.WORK_LOGS,
                person.workLogs().stream().map(log -> row(nip, log.date(), log.minutes(), Codes.of(log.status()))));
        add(
                ExportFile.ROLL_CALLS,
                person.rollCalls().stream()
                        .map(call -> row(nip, call.date(), yes(!call.isMissed()), Codes.of(call.kind()))));
        add(ExportFile.MEASURES, measures(person.measures()).map(measure -> row(nip, measure[0], measure[1])));
        add(
                ExportFile.SANCTIONS,
                person.sanctions().stream().map(one -> row(nip, Codes.of(one.level()), one.from(), one.months())));
        add(
                ExportFile.PLACEMENTS,
                person.placements().stream()
                        .map(placement -> row(nip, placement.from(), placement.jobClass(), placement.unit())));
    }

    private static List<String> employee(PersonMonth person, String pattern) {
        var employee = person.employee();
        var pay = person.pay();
        return row(
                employee.nip(),
                employee.name(),
                employee.unit(),
                employee.position(),
                employee.jobClass(),
                employee.rank(),
                employee.employment(),
                pattern,
                rupiah(pay.amount()),
                yes(pay.traits().contains(Trait.CONDITION)),
                pay.effectiveMinutes(),
                yes(pay.traits().contains(Trait.ZAKAT)),
                amount(pay, Criterion.WORKLOAD),
                amount(pay, Criterion.ACHIEVEMENT),
                amount(pay, Criterion.CONDITION));
    }

    private static List<String> hours(String pattern, WorkHours hours) {
        return row(pattern, hours.weekday().getValue(), hours.start(), hours.end(), hours.validFrom(), hours.validTo());
    }

    private static Stream<String[]> measures(Measures measures) {
        var rows = new ArrayList<String[]>();
        if (measures.predicate() != null) {
            rows.add(new String[] {Codes.of(MeasureKind.PREDICATE), Codes.of(measures.predicate())});
        }
        if (measures.assessedSubordinates() != null) {
            rows.add(
                    new String[] {Codes.of(MeasureKind.ASSESSED_SUBORDINATES), Codes.of(measures.assessedSubordinates())
                    });
        }
        measures.numbers().forEach((kind, number) -> rows.add(new String[] {Codes.of(kind), decimal(number)}));
        return rows.stream();
    }

    private static String decimal(Ratio number) {
        return new BigDecimal(number.numerator())
                .divide(new BigDecimal(number.denominator()))
                .toPlainString();
    }

    private static @Nullable Object amount(PayBasis pay, Criterion criterion) {
        return rupiah(pay.criteriaAmounts().get(criterion));
    }

    private static @Nullable Object rupiah(@Nullable Rupiah rupiah) {
        return rupiah == null ? null : rupiah.amount();
    }

    private static String yes(boolean is) {
        return is ? "yes" : "no";
    }

    private static List<String> row(@Nullable Object... cells) {
        return Stream.of(cells).map(cell -> cell == null ? "" : cell.toString()).toList();
    }

    private void add(ExportFile file, Stream<List<String>> rows) throws IOException {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            rows.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        folder.append(file.fileName(), text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
