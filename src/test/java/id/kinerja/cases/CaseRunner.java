package id.kinerja.cases;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.allowance.model.MonthCalculation;
import id.kinerja.allowance.model.Outcome;
import id.kinerja.allowance.model.Policy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs cases through both spellings: they must agree with each other, with arithmetic and with what is expected. */
public final class CaseRunner {

    private final FileSpelling files;
    private final Map<PolicyVariant, Policy> policies = new HashMap<>();

    /** All cases that may be asked for, and a folder for their files. */
    public CaseRunner(Path folder, List<Case> cases) {
        files = new FileSpelling(folder, cases);
    }

    public void run(Case one) throws IOException {
        var run = files.runOf(one);
        if (one.expected().isRefused()) {
            assertThat(run.status()).isEqualTo(1);
            assertThat(run.said())
                    .singleElement()
                    .asString()
                    .startsWith(one.expected().refused() + ":");
            return;
        }
        var nip = files.nipOf(one);
        var policy = policies.computeIfAbsent(one.policy(), PolicyVariant::policy);
        var outcome = MonthCalculation.of(ModelSpelling.of(one, nip), policy);
        var found = ModelAnswer.of(outcome, policy.allowance().components());
        assertThat(run.of(nip)).as("files and model agree").isEqualTo(found);
        if (outcome instanceof Outcome.Ready ready) {
            SlipProof.check(found, ready.payslip());
        }
        one.expected().check(found, outcome);
    }
}
