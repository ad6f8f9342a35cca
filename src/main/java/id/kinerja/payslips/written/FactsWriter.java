package id.kinerja.payslips.written;

import id.kinerja.attendance.model.RollCall;
import id.kinerja.calendar.model.MonthSchedule;
import id.kinerja.calendar.model.Shift;
import id.kinerja.discipline.model.Sanction;
import id.kinerja.leave.model.Absence;
import id.kinerja.marks.model.Measures;
import id.kinerja.marks.model.PayBasis;
import id.kinerja.marks.model.PersonMonth;
import id.kinerja.organization.model.Employee;
import id.kinerja.organization.model.Placement;
import id.kinerja.performance.model.WorkLog;
import id.kinerja.shared.Codes;
import id.kinerja.shared.Rupiah;
import id.kinerja.shared.Texts;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes the facts of a person's month as one line of JSON: the same facts give the same bytes for ever, in whatever
 * order they came. {@link FactsReader} gives them back.
 */
public final class FactsWriter {

    private static final JsonFactory JSON = new JsonFactory();
    private static final int USUAL_LENGTH = 1 << 12;

    // by words and not by the order of constants, which may change one day
    private static final Comparator<WorkLog> LOGS = Comparator.comparing(WorkLog::date)
            .thenComparingInt(WorkLog::minutes)
            .thenComparing(log -> Codes.of(log.status()));

    private static final Comparator<RollCall> ROLL_CALLS = Comparator.comparing(RollCall::date)
            .thenComparing(call -> Codes.of(call.kind()))
            .thenComparing(call -> Codes.of(call.presence()));

    private static final Comparator<Sanction> SANCTIONS = Comparator.comparing(Sanction::from)
            .thenComparing(sanction -> Codes.of(sanction.level()))
            .thenComparingInt(Sanction::months);

    private final JsonGenerator json;

    private FactsWriter(JsonGenerator json) {
        this.json = json;
    }

    public static String write(PersonMonth person) {
        var bytes = new ByteArrayOutputStream(USUAL_LENGTH);
        try (var json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            new FactsWriter(json).person(person);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private void person(PersonMonth person) {
        json.writeStartObject();
        number(FactKey.V, FactKey.VERSION);
        text(FactKey.MONTH, person.month().toString());
        employee(person.employee());
        pay(person.pay());
        schedule(person.schedule());
        list(FactKey.PLACEMENTS, person.placements(), this::placement);
        list(FactKey.PUNCHES, person.punches().stream().sorted().toList(), tap -> text(Texts.seconds(tap.time())));
        list(FactKey.ABSENCES, person.absences(), this::absence);
        list(FactKey.WORK_LOGS, person.workLogs().stream().sorted(LOGS).toList(), this::log);
        list(FactKey.ROLL_CALLS, person.rollCalls().stream().sorted(ROLL_CALLS).toList(), this::rollCall);
        measures(person.measures());
        list(FactKey.SANCTIONS, person.sanctions().stream().sorted(SANCTIONS).toList(), this::sanction);
        json.writeEndObject();
    }

    private void employee(Employee employee) {
        text(FactKey.NIP, employee.nip().digits());
        text(FactKey.NAME, employee.name());
        text(FactKey.UNIT, employee.unit());
        text(FactKey.POSITION, employee.position());
        if (employee.jobClass() != null) {
            number(FactKey.JOB_CLASS, employee.jobClass().number());
        }
        text(FactKey.RANK, employee.rank().text());
        word(FactKey.EMPLOYMENT, employee.employment());
    }

    private void pay(PayBasis pay) {
        if (pay.amount() != null) {
            number(FactKey.AMOUNT, pay.amount().amount());
        }
        if (pay.effectiveMinutes() != null) {
            number(FactKey.EFFECTIVE_MINUTES, pay.effectiveMinutes());
        }
        numbers(FactKey.CRITERIA, pay.criteriaAmounts(), (Rupiah amount) -> json.writeNumber(amount.amount()));
        list(FactKey.TRAITS, pay.traits().stream().map(Codes::of).sorted().toList(), this::text);
    }

    private void schedule(@Nullable MonthSchedule schedule) {
        // none is not the same as one without a working day
        if (schedule != null) {
            json.writeName(FactKey.SCHEDULE.word());
            array(schedule.shifts(), this::shift);
        }
    }

    private void shift(Shift shift) {
        json.writeStartArray();
        text(shift.date().toString());
        text(shift.start().toLocalTime().toString());
        text(shift.end().toLocalTime().toString());
        json.writeEndArray();
    }

    private void placement(Placement placement) {
        json.writeStartArray();
        text(placement.from().toString());
        json.writeNumber(placement.jobClass().number());
        text(placement.unit());
        json.writeEndArray();
    }

    private void absence(Absence absence) {
        json.writeStartArray();
        text(absence.from().toString());
        text(Codes.of(absence.kind()));
        text(absence.to().toString());
        json.writeEndArray();
    }

    private void log(WorkLog log) {
        json.writeStartArray();
        text(log.date().toString());
        json.writeNumber(log.minutes());
        text(Codes.of(log.status()));
        json.writeEndArray();
    }

    private void rollCall(RollCall rollCall) {
        json.writeStartArray();
        text(rollCall.date().toString());
        text(Codes.of(rollCall.kind()));
        text(Codes.of(rollCall.presence()));
        json.writeEndArray();
    }

    private void measures(Measures measures) {
        word(FactKey.PREDICATE, measures.predicate());
        word(FactKey.ASSESSED_SUBORDINATES, measures.assessedSubordinates());
        numbers(FactKey.MEASURES, measures.numbers(), number -> text(ExactNumber.of(number)));
    }

    private void sanction(Sanction sanction) {
        json.writeStartArray();
        text(sanction.from().toString());
        text(Codes.of(sanction.level()));
        json.writeNumber(sanction.months());
        json.writeEndArray();
    }

    private <K extends Enum<K>, T> void numbers(FactKey key, Map<K, T> numbers, Consumer<T> number) {
        if (numbers.isEmpty()) {
            return;
        }
        json.writeObjectPropertyStart(key.word());
        sorted(numbers).forEach(entry -> {
            json.writeName(Codes.of(entry.getKey()));
            number.accept(entry.getValue());
        });
        json.writeEndObject();
    }

    private static <K extends Enum<K>, T> Stream<Map.Entry<K, T>> sorted(Map<K, T> numbers) {
        return numbers.entrySet().stream().sorted(Comparator.comparing(entry -> Codes.of(entry.getKey())));
    }

    private <T> void list(FactKey key, Collection<T> facts, Consumer<T> fact) {
        if (!facts.isEmpty()) {
            json.writeName(key.word());
            array(facts, fact);
        }
    }

    private <T> void array(Collection<T> facts, Consumer<T> fact) {
        json.writeStartArray();
        facts.forEach(fact);
        json.writeEndArray();
    }

    private void number(FactKey key, long number) {
        json.writeNumberProperty(key.word(), number);
    }

    private void word(FactKey key, @Nullable Enum<?> value) {
        if (value != null) {
            text(key, Codes.of(value));
        }
    }

    private void text(FactKey key, String text) {
        if (!text.isEmpty()) {
            json.writeStringProperty(key.word(), text);
        }
    }

    private void text(String text) {
        json.writeString(text);
    }
}
