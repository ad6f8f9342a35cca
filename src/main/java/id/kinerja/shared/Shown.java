package id.kinerja.shared;

import java.util.regex.Pattern;

/** A text from outside as a sentence shows it: one line, whatever a cell or a key holds, and no longer than is read. */
public final class Shown {

    private static final int MOST = 120;
    private static final Pattern UNSHOWN =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\u202A-\\u202E\\u2066-\\u2069]");

    private Shown() {}

    public static String inOneLine(String text) {
        var cut = text.length() > MOST ? text.substring(0, MOST) + "…" : text;
        return UNSHOWN.matcher(cut).replaceAll("·");
    }
}
