package id.kinerja.cases;

import id.kinerja.attendance.model.Punch;
import id.kinerja.attendance.model.RollCall;
import id.kinerja.calendar.model.Holiday;
import id.kinerja.calendar.model.MonthSchedule;
import id.kinerja.calendar.model.WorkHours;
import id.kinerja.calendar.model.WorkPattern;
import id.kinerja.discipline.model.Sanction;
import id.kinerja.leave.model.Absence;
import id.kinerja.leave.model.AbsenceKind;
import id.kinerja.marks.model.MeasureKind;
import id.kinerja.marks.model.Measures;
import id.kinerja.marks.model.PayBasis;
import id.kinerja.marks.model.PersonMonth;
import id.kinerja.marks.model.Predicate;
import id.kinerja.organization.model.Employee;
import id.kinerja.organization.model.Employment;
import id.kinerja.organization.model.JobClass;
import id.kinerja.organization.model.Nip;
import id.kinerja.organization.model.Placement;
import id.kinerja.organization.model.Rank;
import id.kinerja.performance.model.WorkLog;
import id.kinerja.shared.Codes;
import id.kinerja.shared.Ratio;
import id.kinerja.shared.Rupiah;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Spells a case as model objects, the way the server does, without any file. */
final class ModelSpelling {

    private final Case one;
    private final Given given;

    private ModelSpelling(Case one) {
        this.one = one;
        this.given = one.given();
    }

    static PersonMonth of(Case one, Nip nip) {
        return new ModelSpelling(one).person(nip);
    }

    private PersonMonth person(Nip nip) {
        return new PersonMonth(
                one.month(),
                employee(nip),
                pay(),
                given.hasSchedule() ? schedule() : null,
                list(Table.PLACEMENTS, row -> new Placement(date(row.get(0)), jobClass(row.get(1)), "")),
                list(Table.PUNCHES, row -> new Punch(LocalDateTime.parse(row.getFirst()))),
                list(
                        Table.ABSENCES,
                        row -> new Absence(word(AbsenceKind.class, row.get(0)), date(row.get(1)), date(row.get(2)))),
                list(
                        Table.WORK_LOGS,
                        row -> new WorkLog(
                                date(row.get(0)),
                                Integer.parseInt(row.get(1)),
                                word(WorkLog.Status.class, row.get(2)))),
                list(Table.ROLL_CALLS, ModelSpelling::rollCall),
                measures(),
                list(
                        Table.SANCTIONS,
                        row -> new Sanction(
                                word(Sanction.Level.class, row.get(0)),
                                date(row.get(1)),
                                Integer.parseInt(row.get(2)))));
    }

    private Employee employee(Nip nip) {
        var jobClass = cell("job_class");
        return new Employee(
                nip,
                one.name(),
                FileSpelling.UNIT,
                FileSpelling.POSITION,
                jobClass.isEmpty() ? null : jobClass(jobClass),
                new Rank(cell("rank")),
                Employment.valueOf(cell("employment")));
    }

    private PayBasis pay() {
        var criteria = new EnumMap<PayBasis.Criterion, Rupiah>(PayBasis.Criterion.class);
        for (var criterion : PayBasis.Criterion.values()) {
            var amount = rupiah(Codes.of(criterion) + "_amount");
            if (amount != null) {
                criteria.put(criterion, amount);
            }
        }
        var traits = EnumSet.noneOf(PayBasis.Trait.class);
        for (var trait : PayBasis.Trait.values()) {
            if (cell(Codes.of(trait)).equals("yes")) {
                traits.add(trait);
            }
        }
        var effective = cell("effective_minutes");
        return new PayBasis(
                rupiah("amount"), effective.isEmpty() ? null : Integer.valueOf(effective), criteria, traits);
    }

    private MonthSchedule schedule() {
        var hours = list(
                Table.SCHEDULES,
                row -> new WorkHours(
                        DayOfWeek.of(Integer.parseInt(row.get(0))),
                        LocalTime.parse(row.get(1)),
                        LocalTime.parse(row.get(2)),
                        row.get(3).isEmpty() ? null : date(row.get(3)),
                        row.get(4).isEmpty() ? null : date(row.get(4))));
        var holidays = list(Table.HOLIDAYS, row -> new Holiday(date(row.get(0)), row.get(1)));
        return new MonthSchedule(one.month(), new WorkPattern("jadwal", hours), holidays);
    }

    private static RollCall rollCall(List<String> row) {
        return new RollCall(
                date(row.get(0)),
                row.get(2).isEmpty() ? RollCall.Kind.ROLL_CALL : word(RollCall.Kind.class, row.get(2)),
                row.get(1).equals("yes") ? RollCall.Presence.ATTENDED : RollCall.Presence.MISSED);
    }

    private Measures measures() {
        var numbers = new EnumMap<MeasureKind, Ratio>(MeasureKind.class);
        Predicate predicate = null;
        Measures.Assessed assessed = null;
        for (var row : given.rows(Table.MEASURES)) {
            var kind = word(MeasureKind.class, row.get(0));
            switch (kind) {
                case PREDICATE -> predicate = word(Predicate.class, row.get(1));
                case ASSESSED_SUBORDINATES -> assessed = word(Measures.Assessed.class, row.get(1));
                default -> numbers.put(kind, Ratio.parse(row.get(1)));
            }
        }
        return new Measures(predicate, assessed, numbers);
    }

    private <T> List<T> list(Table table, Function<List<String>, T> fact) {
        return given.rows(table).stream().map(fact).toList();
    }

    private String cell(String column) {
        return given.employee().getOrDefault(column, "");
    }

    private @Nullable Rupiah rupiah(String column) {
        return cell(column).isEmpty() ? null : new Rupiah(Long.parseLong(cell(column)));
    }

    private static LocalDate date(String text) {
        return LocalDate.parse(text);
    }

    private static JobClass jobClass(String text) {
        return new JobClass(Integer.parseInt(text));
    }

    private static <E extends Enum<E>> E word(Class<E> words, String text) {
        return Codes.read(words, text).orElseThrow(() -> new IllegalArgumentException("unknown word " + text));
    }
}
