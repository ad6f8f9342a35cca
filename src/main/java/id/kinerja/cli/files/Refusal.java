package id.kinerja.cli.files;

import id.kinerja.shared.Message;
import id.kinerja.shared.Texts;
import java.util.regex.Pattern;

/**
 * One reason to refuse the input: the file, the line (0 for the file as a whole), and what is wrong. It is one line of
 * text whatever stands in the file, so a value is shown without its line breaks and not beyond what names it.
 */
public record Refusal(String file, int line, Message what) {

    private static final int LONGEST_VALUE = 60;
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");

    public Refusal {
        what = new Message(what.key(), what.facts().stream().map(Refusal::shown).toList());
    }

    public String in(Texts texts) {
        return printable(file) + (line == 0 ? "" : ":" + line) + ": " + printable(texts.say(what));
    }

    private static Object shown(Object fact) {
        return fact instanceof String value && value.length() > LONGEST_VALUE
                ? value.substring(0, LONGEST_VALUE) + "…"
                : fact;
    }

    private static String printable(String text) {
        return UNPRINTABLE.matcher(text).replaceAll(" ");
    }
}
