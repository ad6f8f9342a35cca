package id.kinerja.allowance.model;

import id.kinerja.allowance.policyfile.PolicyFile;
import id.kinerja.allowance.policyfile.StarterPolicies;
import id.kinerja.attendance.model.Punch;
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
import id.kinerja.shared.Ratio;
import id.kinerja.shared.Rupiah;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** October 2026 of an employee who was always there, with 22 working days; each test changes what it is about. */
final class OfficeMonth {

    static final YearMonth MONTH = YearMonth.of(2026, 10);

    final Map<MeasureKind, Ratio> measures = new EnumMap<>(MeasureKind.class);
    final Set<PayBasis.Trait> traits = EnumSet.noneOf(PayBasis.Trait.class);
    final List<Placement> placements = new ArrayList<>();
    final List<Absence> absences = new ArrayList<>();
    final List<Sanction> sanctions = new ArrayList<>();

    String rank = "III/a";
    Employment employment = Employment.PNS;
    int minutes = 6_750;

    @Nullable Long amount;

    @Nullable Integer jobClass = 7;

    @Nullable Predicate predicate = Predicate.GOOD;

    Measures.@Nullable Assessed assessed;

    OfficeMonth amount(long rupiah) {
        amount = rupiah;
        return this;
    }

    OfficeMonth measure(MeasureKind kind, String number) {
        measures.put(kind, Ratio.parse(number));
        return this;
    }

    OfficeMonth awayAllMonth(AbsenceKind kind) {
        absences.add(new Absence(kind, MONTH.atDay(1), MONTH.atEndOfMonth()));
        return this;
    }

    Payslip slip(String policy) {
        return ((Outcome.Ready) outcome(policy)).payslip();
    }

    Outcome outcome(String policy) {
        var text = StarterPolicies.text(policy).orElseThrow();
        return MonthCalculation.of(person(), PolicyFile.read(text).policy().orElseThrow());
    }

    long gross(String policy) {
        return slip(policy).gross().amount();
    }

    private PersonMonth person() {
        var schedule = schedule();
        return new PersonMonth(
                MONTH,
                new Employee(
                        new Nip("198501012010011001"),
                        "Sari",
                        "Dinas A",
                        "Analis",
                        jobClass == null ? null : new JobClass(jobClass),
                        new Rank(rank),
                        employment),
                new PayBasis(amount == null ? null : new Rupiah(amount), null, Map.of(), traits),
                schedule,
                placements,
                schedule.days().stream()
                        .flatMap(day -> Stream.of(day.atTime(7, 0), day.atTime(17, 0)))
                        .map(Punch::new)
                        .toList(),
                absences,
                List.of(new WorkLog(MONTH.atDay(4), minutes, WorkLog.Status.VERIFIED)),
                List.of(),
                new Measures(predicate, assessed, measures),
                sanctions);
    }

    private static MonthSchedule schedule() {
        var hours = Stream.of(DayOfWeek.values())
                .limit(5)
                .map(day -> new WorkHours(day, LocalTime.of(7, 30), LocalTime.of(16, 0), null, null))
                .toList();
        return new MonthSchedule(MONTH, new WorkPattern("office", hours), List.of());
    }
}
