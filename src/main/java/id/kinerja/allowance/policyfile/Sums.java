package id.kinerja.allowance.policyfile;

import id.kinerja.shared.Percent;
import java.util.List;

/** The shares of one split must make the whole. */
final class Sums {

    private Sums() {}

    static void checkWhole(Block block, String key, List<Percent> shares) {
        var sum = shares.stream().reduce(Percent.ZERO, Percent::plus);
        if (!shares.isEmpty() && !sum.equals(Percent.HUNDRED)) {
            block.problems().add(block.line(key), PolicyFlaw.SHARES_NOT_WHOLE, key, sum);
        }
    }
}
