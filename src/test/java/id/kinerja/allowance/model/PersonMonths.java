package id.kinerja.allowance.model;

import id.kinerja.attendance.model.Punch;
import id.kinerja.attendance.model.RollCall;
import id.kinerja.calendar.model.Holiday;
import id.kinerja.calendar.model.MonthSchedule;
import id.kinerja.calendar.model.Shift;
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
import id.kinerja.shared.Ratio;
import id.kinerja.shared.Rupiah;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Persons and months as they may come, from a seed: tidy ones and unlikely ones, always within the contract's limits. */
public final class PersonMonths {

    private static final List<YearMonth> MONTHS = Stream.of("2026-10", "2026-02", "2024-02", "2026-12")
            .map(YearMonth::parse)
            .toList();
    private static final List<String> RANKS = List.of("I/a", "II/d", "III/a", "III/c", "IV/b", "IV/e");
    private static final List<LocalTime> STARTS = times("07:30", "08:00", "13:00", "20:00", "23:59", "00:00");
    private static final List<LocalTime> ENDS = times("16:00", "16:30", "21:30", "05:00", "08:00", "00:00");

    private final Random random;
    private final YearMonth month;
    private final Policy policy;

    private PersonMonths(Random random, Policy policy) {
        this.random = random;
        this.month = any(MONTHS);
        this.policy = policy;
    }

    /** The measures keep the scales of this policy. */
    public static PersonMonth of(long seed, Policy policy) {
        return new PersonMonths(new Random(seed), policy).person();
    }

    private PersonMonth person() {
        var schedule = schedule();
        return new PersonMonth(
                month,
                new Employee(
                        new Nip("198501012010011001"),
                        "Sari",
                        "Dinas A",
                        "Analis",
                        new JobClass(1 + random.nextInt(15)),
                        new Rank(any(RANKS)),
                        any(List.of(Employment.values()))),
                pay(),
                schedule,
                placements(),
                schedule.days().stream()
                        .flatMap(day -> taps(schedule.shiftOn(day), day))
                        .toList(),
                absences(),
                logs(),
                rollCalls(),
                measures(),
                sanctions());
    }

    private MonthSchedule schedule() {
        var hours = new ArrayList<WorkHours>();
        var office = likely(60);
        for (var weekday : DayOfWeek.values()) {
            if (weekday.getValue() <= (office ? 5 : 7)) {
                hours.add(hours(weekday, office, null, null));
            }
            if (likely(20)) {
                hours.add(hours(weekday, office, month.atDay(8), month.atDay(20)));
            }
        }
        var holidays = IntStream.range(0, random.nextInt(4)).mapToObj(i -> new Holiday(day(), "Libur"));
        return new MonthSchedule(month, new WorkPattern("office", hours), holidays.toList());
    }

    private WorkHours hours(DayOfWeek weekday, boolean office, LocalDate from, LocalDate to) {
        var start = office ? LocalTime.of(7, 30) : any(STARTS);
        var end = office ? LocalTime.of(16, 0) : any(ENDS);
        return new WorkHours(weekday, start, start.equals(end) ? end.plusHours(8) : end, from, to);
    }

    private Stream<Punch> taps(Shift shift, LocalDate day) {
        var start = shift == null ? day.atTime(7, 30) : shift.start();
        var end = shift == null ? day.atTime(16, 0) : shift.end();
        var taps = Stream.<Punch>builder();
        if (likely(85)) {
            taps.add(new Punch(start.plusSeconds(random.nextInt(-2_000, likely(80) ? 600 : 12_000))));
        }
        if (likely(85)) {
            taps.add(new Punch(end.plusSeconds(random.nextInt(likely(80) ? -600 : -12_000, 4_000))));
        }
        if (likely(10)) {
            var again = start.plusSeconds(random.nextInt(40_000));
            taps.add(new Punch(again)).add(new Punch(again)).add(new Punch(again.plusSeconds(59)));
        }
        return taps.build();
    }

    private List<Absence> absences() {
        var absences = new ArrayList<Absence>();
        if (likely(15)) {
            var half = month.atDay(1 + random.nextInt(27));
            absences.add(new Absence(kind(), month.atDay(1).minusDays(3), half));
            absences.add(
                    new Absence(kind(), half.plusDays(1), month.atEndOfMonth().plusDays(5)));
            return absences;
        }
        var from = month.atDay(1).minusDays(random.nextInt(10));
        while (likely(60)) {
            from = from.plusDays(random.nextInt(9));
            var to = from.plusDays(random.nextInt(4));
            absences.add(new Absence(kind(), from, to));
            from = to.plusDays(1);
        }
        return absences;
    }

    private List<WorkLog> logs() {
        var most = any(List.of(1, 10, 40));
        return IntStream.range(0, random.nextInt(most))
                .mapToObj(i -> new WorkLog(
                        month.atDay(1).plusDays(random.nextInt(-3, 34)),
                        random.nextInt(600),
                        likely(80) ? WorkLog.Status.VERIFIED : any(List.of(WorkLog.Status.values()))))
                .toList();
    }

    private List<RollCall> rollCalls() {
        var most = any(List.of(0, 10, 90));
        return month.atDay(1)
                .minusDays(1)
                .datesUntil(month.atEndOfMonth().plusDays(2))
                .flatMap(date -> Stream.of(RollCall.Kind.values()).map(kind -> rollCall(date, kind, most)))
                .toList();
    }

    private RollCall rollCall(LocalDate date, RollCall.Kind kind, int missed) {
        return new RollCall(date, kind, likely(missed) ? RollCall.Presence.MISSED : RollCall.Presence.ATTENDED);
    }

    private Measures measures() {
        var numbers = new EnumMap<MeasureKind, Ratio>(MeasureKind.class);
        for (var kind : List.of(MeasureKind.BEHAVIOUR, MeasureKind.CREATIVITY, MeasureKind.BUDGET_ABSORPTION)) {
            numbers.put(kind, measure(kind));
        }
        for (var kind : List.of(MeasureKind.PRODUCTIVITY, MeasureKind.ATTENDANCE)) {
            if (likely(15)) {
                numbers.put(kind, measure(kind));
            }
        }
        numbers.put(MeasureKind.LEAVE_MONTH, Ratio.of(1 + random.nextInt(5)));
        return new Measures(
                likely(80) ? any(List.of(Predicate.values())) : null,
                likely(50) ? any(List.of(Measures.Assessed.values())) : null,
                numbers);
    }

    private Ratio measure(MeasureKind kind) {
        return policy.scaleOf(kind).times(Ratio.of(random.nextInt(10_001), 10_000));
    }

    private PayBasis pay() {
        var amounts = new EnumMap<PayBasis.Criterion, Rupiah>(PayBasis.Criterion.class);
        for (var criterion : PayBasis.Criterion.values()) {
            amounts.put(criterion, new Rupiah(random.nextInt(likely(80) ? 9_000_000 : 9)));
        }
        var traits = EnumSet.noneOf(PayBasis.Trait.class);
        Stream.of(PayBasis.Trait.values()).filter(trait -> likely(50)).forEach(traits::add);
        return new PayBasis(
                likely(30) ? new Rupiah(random.nextInt(likely(80) ? 30_000_000 : 9)) : null,
                likely(30) ? 1 + random.nextInt(9_000) : null,
                amounts,
                traits);
    }

    private List<Placement> placements() {
        var days = IntStream.rangeClosed(-5, 32).filter(i -> likely(4)).boxed();
        return days.map(i -> new Placement(month.atDay(1).plusDays(i), new JobClass(1 + random.nextInt(15)), ""))
                .toList();
    }

    private List<Sanction> sanctions() {
        return Stream.of(-3, -1, 0)
                .filter(i -> likely(10))
                .map(i -> new Sanction(Sanction.Level.LIGHT, month.atDay(15).plusMonths(i), 1 + random.nextInt(3)))
                .toList();
    }

    private AbsenceKind kind() {
        return any(List.of(AbsenceKind.values()));
    }

    private LocalDate day() {
        return month.atDay(1 + random.nextInt(28));
    }

    private boolean likely(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static List<LocalTime> times(String... texts) {
        return Stream.of(texts).map(LocalTime::parse).toList();
    }
}
