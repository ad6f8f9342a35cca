package id.kinerja.monthend;

import id.kinerja.payslips.AllowanceRuns;
import id.kinerja.payslips.Run;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proves that every closed month is whole: its facts are untouched, and calculated once more they give the same bytes. */
@Service
public class ClosedMonths {

    private final AllowanceRuns runs;

    ClosedMonths(AllowanceRuns runs) {
        this.runs = runs;
    }

    /** What the proof of one closing found: whose slips or days do not come out equal, and whether the seals hold. */
    public record Proof(Run run, Run again, List<String> differingNips) {

        public boolean holds() {
            return differingNips.isEmpty() && run.equals(again);
        }
    }

    /** Every closing there ever was, also of months that were opened again, in order of time. */
    @Transactional(readOnly = true)
    public void prove(Consumer<Proof> each) {
        runs.all().forEach(run -> each.accept(proof(run)));
    }

    private Proof proof(Run run) {
        var replay = runs.replay(run);
        return new Proof(run, replay.run(), replay.differing());
    }
}
