package id.kinerja.payslips;

import id.kinerja.allowance.Policies;
import id.kinerja.allowance.Policies.Published;
import id.kinerja.allowance.model.MonthCalculation;
import id.kinerja.allowance.model.Policy;
import id.kinerja.organization.Employees;
import id.kinerja.organization.model.Unit;
import id.kinerja.payslips.PersonMonths.Gathered;
import id.kinerja.shared.PersonId;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;

/** Calculates the month of an agency and keeps it: facts, slips and days of everyone, sealed by their digests. */
@Service
public class AllowanceRuns {

    private static final int BATCH = 500;

    private final Employees employees;
    private final PersonMonths personMonths;
    private final SealedRepository sealed;
    private final Policies policies;

    AllowanceRuns(Employees employees, PersonMonths personMonths, SealedRepository sealed, Policies policies) {
        this.employees = employees;
        this.personMonths = personMonths;
        this.sealed = sealed;
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
        for (var batch : batches(employees.everIn(order.agency().id(), order.month()))) {
            var gathered = gather(batch, order);
            var before = sealing;
            sealing = before.thenApplyAsync(done -> seal(gathered, rule.policy(), sums));
            sealed.copy(id, before.join());
        }
        sealed.copy(id, sealing.join());
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

    private static List<List<PersonId>> batches(List<PersonId> people) {
        return IntStream.range(0, (people.size() + BATCH - 1) / BATCH)
                .mapToObj(i -> people.subList(i * BATCH, Math.min((i + 1) * BATCH, people.size())))
                .toList();
    }
}
