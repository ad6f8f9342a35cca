package id.kinerja.payslips.written;

import id.kinerja.shared.Ratio;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A number as facts write it: {@code 15}, {@code 96.5}, or {@code 21/22} where decimals would have no end. */
final class ExactNumber {

    private static final Pattern WRITTEN = Pattern.compile("-?\\d+(\\.\\d+|/\\d+)?");

    private ExactNumber() {}

    static String of(Ratio number) {
        if (number.isWhole()) {
            return number.numerator().toString();
        }
        return number.hasEnd()
                ? new BigDecimal(number.numerator())
                        .divide(new BigDecimal(number.denominator()))
                        .toPlainString()
                : number.numerator() + "/" + number.denominator();
    }

    /** Null where the text is no such number. */
    static @Nullable Ratio read(String text) {
        if (!WRITTEN.matcher(text).matches()) {
            return null;
        }
        var bar = text.indexOf('/');
        return bar < 0
                ? Ratio.parse(text)
                : new Ratio(new BigInteger(text.substring(0, bar)), new BigInteger(text.substring(bar + 1)));
    }
}
