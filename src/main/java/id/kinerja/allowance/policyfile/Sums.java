package id.kinerja.allowance.policyfile;

import id.kinerja.shared.Percent;
import java.util.List;

/** The shares of one split must make the whole. */
final class Sums {

    private Sums() {}

    /** Nothing is said of shares that could not all be read: there are more problems than before them. */
    static void checkWhole(Block block, String key, int before, List<Percent> shares) {
        var sum = shares.stream().reduce(Percent.ZERO, Percent::plus);
        if (block.problems().count() == before && !shares.isEmpty() && !sum.equals(Percent.HUNDRED)) {
            block.problems().add(block.line(key), PolicyFlaw.SHARES_NOT_WHOLE, key, sum);
        }
    }
}
