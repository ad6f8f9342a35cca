package id.kinerja.cases;

import id.kinerja.shared.Ratio;
import java.util.regex.Pattern;

/**
 * Recomputes the arithmetic of a payslip from its text alone, as an employee with pencil and paper would:
 * {@code Rp6.000.000 × 60% × 6.600 ÷ 6.750}, exactly.
 */
final class Arithmetic {

    private static final Pattern NUMBER = Pattern.compile("(Rp)?(\\d{1,3}(?:\\.\\d{3})*)(?:,(\\d+))?(%?)");
    private static final Ratio PER_CENT = Ratio.of(1, 100);

    private final String text;
    private int at;

    private Arithmetic(String text) {
        this.text = text;
    }

    static Ratio of(String text) {
        var reading = new Arithmetic(text);
        var value = reading.sum();
        reading.skipBlanks();
        if (reading.at != reading.text.length()) {
            throw reading.unreadable();
        }
        return value;
    }

    private Ratio sum() {
        var value = product();
        while (true) {
            if (takes('+')) {
                value = value.plus(product());
            } else if (takes('−')) {
                value = value.minus(product());
            } else {
                return value;
            }
        }
    }

    private Ratio product() {
        var value = factor();
        while (true) {
            if (takes('×')) {
                value = value.times(factor());
            } else if (takes('÷')) {
                value = value.over(factor());
            } else {
                return value;
            }
        }
    }

    private Ratio factor() {
        if (takes('−')) {
            return factor().negated();
        }
        if (takes('(')) {
            var value = sum();
            if (!takes(')')) {
                throw unreadable();
            }
            return value;
        }
        return number();
    }

    private Ratio number() {
        skipBlanks();
        var found = NUMBER.matcher(text).region(at, text.length());
        if (!found.lookingAt()) {
            throw unreadable();
        }
        at = found.end();
        var whole = found.group(2).replace(".", "");
        var value = Ratio.parse(found.group(3) == null ? whole : whole + "." + found.group(3));
        return found.group(4).isEmpty() ? value : value.times(PER_CENT);
    }

    private boolean takes(char sign) {
        skipBlanks();
        var isNext = at < text.length() && text.charAt(at) == sign;
        at += isNext ? 1 : 0;
        return isNext;
    }

    private void skipBlanks() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    private IllegalArgumentException unreadable() {
        return new IllegalArgumentException("unreadable at " + (at + 1) + ": " + text);
    }
}
