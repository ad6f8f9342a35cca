package id.kinerja.shared;

import java.util.regex.Pattern;

/** A text from outside as a sentence shows it: one line, whatever a cell, a key or a file name holds. */
public final class Shown {

    private static final int MOST = 120;
    private static final Pattern UNSHOWN =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\u202A-\\u202E\\u2066-\\u2069]");

    private Shown() {}

    public static String inOneLine(String text) {
        return isPlain(text) ? text : UNSHOWN.matcher(text).replaceAll("·");
    }

    private static boolean isPlain(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    /** The value of a cell or key: no longer than names it. */
    static String shortened(String value) {
        return inOneLine(value.length() > MOST ? value.substring(0, MOST) + "…" : value);
    }
}
