package wrong.office.floating.model;

import java.math.BigDecimal;
import java.util.List;

final class Calls {

    private Calls() {}

    static boolean parsed(String text) {
        return Double.parseDouble(text) > 0;
    }

    static int floored(BigDecimal number) {
        return (int) Math.floor(number.doubleValue());
    }

    static BigDecimal made() {
        return new BigDecimal(0.1);
    }

    static long average(List<Integer> minutes) {
        return (long) minutes.stream().mapToInt(Integer::intValue).average().orElseThrow();
    }
}
