package id.kinerja.payslips;

import id.kinerja.allowance.PayFacts;
import id.kinerja.attendance.Attendance;
import id.kinerja.attendance.model.Punch;
import id.kinerja.attendance.model.RollCall;
import id.kinerja.calendar.WorkCalendar;
import id.kinerja.calendar.WorkCalendar.Scheduled;
import id.kinerja.discipline.Sanctions;
import id.kinerja.discipline.model.Sanction;
import id.kinerja.leave.Absences;
import id.kinerja.leave.model.Absence;
import id.kinerja.marks.model.Measures;
import id.kinerja.marks.model.PayBasis;
import id.kinerja.marks.model.PersonMonth;
import id.kinerja.organization.model.StaffMember;
import id.kinerja.performance.WorkLogs;
import id.kinerja.performance.model.WorkLog;
import id.kinerja.shared.PersonId;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Gathers every fact of a month from the modules that keep them: a query each, however many people. */
@Service
public class PersonMonths {

    private static final PayBasis NOTHING_SPECIAL = new PayBasis(null, null, Map.of(), Set.of());
    private static final Measures NOTHING_GIVEN = new Measures(null, null, Map.of());

    private final WorkCalendar calendar;
    private final Absences absences;
    private final Attendance attendance;
    private final WorkLogs workLogs;
    private final Sanctions sanctions;
    private final PayFacts pay;

    PersonMonths(
            WorkCalendar calendar,
            Absences absences,
            Attendance attendance,
            WorkLogs workLogs,
            Sanctions sanctions,
            PayFacts pay) {
        this.calendar = calendar;
        this.absences = absences;
        this.attendance = attendance;
        this.workLogs = workLogs;
        this.sanctions = sanctions;
        this.pay = pay;
    }

    /** One person of the month: where he stands, by which hours he works, and the facts. */
    public record Gathered(StaffMember member, String pattern, PersonMonth facts) {}

    /** In the order in which they came. */
    public List<Gathered> of(Collection<StaffMember> members, YearMonth month) {
        var people = ids(members);
        var taps = attendance.taps(
                members.stream()
                        .collect(Collectors.toMap(
                                StaffMember::id, member -> member.post().unit().zone())),
                month);
        return gathered(members, month, taps, workLogs.of(people, month), attendance.rollCalls(people, month));
    }

    /** What tells whether a person is ready, which no tap, no roll-call and no work log does: a quick look at many people. */
    List<Gathered> forReadiness(Collection<StaffMember> members, YearMonth month) {
        return gathered(members, month, Map.of(), Map.of(), Map.of());
    }

    private List<Gathered> gathered(
            Collection<StaffMember> members,
            YearMonth month,
            Map<PersonId, List<Punch>> taps,
            Map<PersonId, List<WorkLog>> logs,
            Map<PersonId, List<RollCall>> rollCalls) {
        var people = ids(members);
        var facts = new Facts(
                calendar.schedules(people, month),
                taps,
                absences.reaching(people, month),
                logs,
                rollCalls,
                sanctions.inForce(people, month),
                pay.bases(people, month),
                pay.measures(people, month));
        return members.stream().map(member -> facts.of(member, month)).toList();
    }

    private static List<PersonId> ids(Collection<StaffMember> members) {
        return members.stream().map(StaffMember::id).toList();
    }

    private record Facts(
            Map<PersonId, Scheduled> schedules,
            Map<PersonId, List<Punch>> taps,
            Map<PersonId, List<Absence>> absences,
            Map<PersonId, List<WorkLog>> workLogs,
            Map<PersonId, List<RollCall>> rollCalls,
            Map<PersonId, List<Sanction>> sanctions,
            Map<PersonId, PayBasis> bases,
            Map<PersonId, Measures> measures) {

        Gathered of(StaffMember member, YearMonth month) {
            var id = member.id();
            var scheduled = schedules.get(id);
            var facts = new PersonMonth(
                    month,
                    member.employee(),
                    bases.getOrDefault(id, NOTHING_SPECIAL),
                    scheduled == null ? null : scheduled.schedule(),
                    member.placements(),
                    taps.getOrDefault(id, List.of()),
                    absences.getOrDefault(id, List.of()),
                    workLogs.getOrDefault(id, List.of()),
                    rollCalls.getOrDefault(id, List.of()),
                    measures.getOrDefault(id, NOTHING_GIVEN),
                    sanctions.getOrDefault(id, List.of()));
            return new Gathered(
                    member, scheduled == null ? "" : scheduled.pattern().name(), facts);
        }
    }
}
