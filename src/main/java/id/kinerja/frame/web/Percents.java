package id.kinerja.frame.web;

/** Places and widths of drawings in percent to two digits, as SVG attributes want them. */
public final class Percents {

    private static final int WHOLE = 100_00;

    private Percents() {}

    /** {@code 12.50%} for 1 of 8. */
    public static String of(long part, long whole) {
        var hundredths = part * WHOLE / whole;
        var cents = hundredths % 100;
        return hundredths / 100 + (cents < 10 ? ".0" : ".") + cents + "%";
    }
}
