package id.kinerja.payslips;

import id.kinerja.allowance.Policies;
import id.kinerja.allowance.Policies.Published;
import id.kinerja.allowance.model.Outcome;
import id.kinerja.shared.Message;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.UnitId;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Looks back at what the closings of an agency kept: the runs, who was paid what, and who was not and why. */
@Service
public class KeptRuns {

    private final SealedRepository sealed;
    private final Policies policies;

    KeptRuns(SealedRepository sealed, Policies policies) {
        this.sealed = sealed;
        this.policies = policies;
    }

    /** The runs of the month, the latest first. */
    public List<Run> of(UnitId agency, YearMonth month) {
        return sealed.of(agency, month);
    }

    /** Everyone of the run, by NIP. */
    public List<KeptSlip> slips(Run run) {
        return sealed.slips(run.id());
    }

    /** Why those of the run have no slip who have none, from the facts that it kept. */
    public Map<PersonId, List<Message>> reasons(Run run) {
        var policy = rule(run).policy();
        var reasons = new HashMap<PersonId, List<Message>>();
        for (var month : sealed.unready(run.id())) {
            if (month.replay(policy) instanceof Outcome.Unready unready) {
                reasons.put(month.person(), unready.reasons());
            }
        }
        return reasons;
    }

    /** The rule under which the run was calculated. */
    public Published rule(Run run) {
        return policies.version(run.policyVersion());
    }
}
