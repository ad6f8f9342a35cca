package id.kinerja.payslips;

import id.kinerja.allowance.Policies;
import id.kinerja.allowance.Policies.Published;
import id.kinerja.allowance.model.MonthCalculation;
import id.kinerja.allowance.model.Policy;
import id.kinerja.organization.Employees;
import id.kinerja.organization.model.Unit;
import id.kinerja.payslips.PersonMonths.Gathered;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Refused;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Service;

/** Calculates the month of an agency and keeps it: facts, slips and days of everyone, sealed by their digests. */
@Service
public class AllowanceRuns {

    private final Employees employees;
    private final PersonMonths personMonths;
    private final SealedRepository sealed;
    private final StandingRepository standing;
    private final Policies policies;

    AllowanceRuns(
            Employees employees,
            PersonMonths personMonths,
            SealedRepository sealed,
            StandingRepository standing,
            Policies policies) {
        this.employees = employees;
        this.personMonths = personMonths;
        this.sealed = sealed;
        this.standing = standing;
        this.policies = policies;
    }

    /** The closing that a run belongs to: whose month, for the how many-th time. */
    public record Order(UUID closing, Unit agency, YearMonth month, int version) {}

    /**
     * While one batch is calculated, the one before streams into the database and the next is gathered. Runs in the
     * transaction of the closing, so that either all of it is kept or nothing.
     */
    public Run calculate(Order order, Published rule) {
        var id = UUID.randomUUID();
        var sums = new RunSums();
        var sealing = CompletableFuture.completedFuture(List.<SealedMonth>of());
        for (var batch : Batches.of(employees.everIn(order.agency().id(), order.month()))) {
            var gathered = gather(batch, order);
            var before = sealing;
            sealing = before.thenApplyAsync(done -> seal(gathered, rule.policy(), sums));
            keep(id, order.month(), before.join());
        }
        keep(id, order.month(), sealing.join());
        var run = sums.run(id, order, rule);
        sealed.keep(run);
        return run;
    }

    public List<Run> all() {
        return sealed.all();
    }

    /** What the kept facts of a run come to today, and the NIPs of those for whom it is not what was kept. */
    public record Replay(Run run, List<String> differing) {}

    /** Calculates a run once more from the facts and under the rule that it kept. */
    public Replay replay(Run run) {
        var policy = policies.version(run.policyVersion()).policy();
        var sums = new RunSums();
        var differing = new ArrayList<String>();
        sealed.each(run.id(), month -> {
            sums.add(month);
            if (!month.comesOutEqual(policy)) {
                differing.add(month.nip());
            }
        });
        return new Replay(sums.again(run), differing);
    }

    private List<Gathered> gather(List<PersonId> batch, Order order) {
        var members = employees.members(batch, order.month()).stream()
                .filter(member ->
                        member.post().agency().id().equals(order.agency().id()))
                .toList();
        return personMonths.of(members, order.month());
    }

    private static List<SealedMonth> seal(List<Gathered> gathered, Policy policy, RunSums sums) {
        var months = gathered.stream()
                .map(one -> SealedMonth.of(
                        one.member().id(),
                        one.member().post().unit().id(),
                        MonthCalculation.of(one.facts(), policy),
                        policy))
                .toList();
        months.forEach(sums::add);
        return months;
    }

    private void keep(UUID run, YearMonth month, List<SealedMonth> months) {
        sealed.copy(run, months);
        var people = months.stream().map(SealedMonth::person).toList();
        var elsewhere = people.size() - standing.add(run, month, people);
        if (elsewhere > 0) {
            throw Refused.because(PayslipRefusal.CLOSED_ELSEWHERE, elsewhere);
        }
    }

    /** The month of those of this closing does not stand any more; what the run kept stays. */
    public void release(UUID closing) {
        standing.release(closing);
    }
}
