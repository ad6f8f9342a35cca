package id.kinerja.payslips;

import id.kinerja.allowance.Policies;
import id.kinerja.allowance.model.MonthCalculation;
import id.kinerja.allowance.model.Policy;
import id.kinerja.organization.Employees;
import id.kinerja.organization.model.StaffMember;
import id.kinerja.organization.model.Unit;
import id.kinerja.payslips.PersonMonths.Gathered;
import id.kinerja.shared.UnitId;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Counts who is ready in many agencies at once: a few queries, however many agencies and people. */
@Service
public class HeadCounts {

    private final Employees employees;
    private final PersonMonths personMonths;
    private final SealedRepository sealed;
    private final Policies policies;

    HeadCounts(Employees employees, PersonMonths personMonths, SealedRepository sealed, Policies policies) {
        this.employees = employees;
        this.personMonths = personMonths;
        this.sealed = sealed;
        this.policies = policies;
    }

    /** Of the closed agencies as the closing kept it, of the others as the facts are today; none before there is a rule. */
    public Map<UnitId, HeadCount> of(YearMonth month, Collection<UnitId> closed) {
        var counts = new HashMap<UnitId, HeadCount>();
        policies.inForce(month).ifPresent(rule -> {
            var open = employees.everybody(month).stream()
                    .filter(member -> !closed.contains(member.post().agency().id()))
                    .toList();
            count(month, open, rule.policy(), counts);
        });
        counts.putAll(closed(month, closed));
        return counts;
    }

    /** Of one agency as the facts are today. */
    public HeadCount of(Unit agency, YearMonth month) {
        var counts = new HashMap<UnitId, HeadCount>();
        policies.inForce(month)
                .ifPresent(rule -> count(month, employees.membersOf(agency, month), rule.policy(), counts));
        return counts.getOrDefault(agency.id(), new HeadCount(0, 0));
    }

    /** Of these agencies as the closing kept it. */
    public Map<UnitId, HeadCount> closed(YearMonth month, Collection<UnitId> closed) {
        return sealed.latest(month).stream()
                .filter(run -> closed.contains(run.agency()))
                .collect(Collectors.toMap(Run::agency, run -> new HeadCount(run.people(), run.unready())));
    }

    private void count(YearMonth month, List<StaffMember> members, Policy policy, Map<UnitId, HeadCount> counts) {
        for (var one : personMonths.forReadiness(members, month)) {
            counts.merge(one.member().post().agency().id(), HeadCount.of(isReady(one, policy)), HeadCount::plus);
        }
    }

    private static boolean isReady(Gathered one, Policy policy) {
        return policy.lacks(one.facts(), MonthCalculation.days(one.facts())).isEmpty();
    }
}
