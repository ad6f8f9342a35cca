package id.kinerja.payslips;

import java.util.List;
import java.util.stream.IntStream;

/** Many people cut into parts that memory holds at once. */
final class Batches {

    private static final int MOST = 250;

    private Batches() {}

    static <T> List<List<T>> of(List<T> all) {
        return IntStream.range(0, Math.ceilDiv(all.size(), MOST))
                .mapToObj(i -> all.subList(i * MOST, Math.min((i + 1) * MOST, all.size())))
                .toList();
    }
}
