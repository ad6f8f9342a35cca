package id.kinerja.payslips;

import id.kinerja.allowance.Policies.Published;
import id.kinerja.payslips.AllowanceRuns.Order;
import id.kinerja.shared.Digest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What a run comes to, added up person by person in order of their NIP. */
final class RunSums {

    private final List<String> facts = new ArrayList<>();
    private final List<String> results = new ArrayList<>();
    private int unready;
    private long gross;
    private long net;

    void add(SealedMonth month) {
        facts.add(month.factsDigest());
        results.add(month.resultDigest());
        if (month.gross() == null || month.net() == null) {
            unready++;
        } else {
            gross = Math.addExact(gross, month.gross());
            net = Math.addExact(net, month.net());
        }
    }

    Run run(UUID id, Order order, Published rule) {
        return new Run(
                id,
                order.closing(),
                order.agency().id(),
                order.month(),
                order.version(),
                rule.version(),
                facts.size(),
                unready,
                gross,
                net,
                Digest.of(facts.stream()),
                Digest.of(results.stream()));
    }

    /** The same run with the sums and seals of these persons. */
    Run again(Run run) {
        return new Run(
                run.id(),
                run.closing(),
                run.agency(),
                run.month(),
                run.version(),
                run.policyVersion(),
                facts.size(),
                unready,
                gross,
                net,
                Digest.of(facts.stream()),
                Digest.of(results.stream()));
    }
}
