package id.kinerja.payslips.model;

import id.kinerja.shared.Language;
import id.kinerja.shared.Rupiah;

/** An amount as a document writes it out (terbilang), so that no digit can be added behind it. */
public final class AmountInWords {

    private static final long GROUP = 1_000;

    private AmountInWords() {}

    /** With a capital at the beginning and the currency at the end. */
    public static String of(Rupiah rupiah, Language language) {
        var words = new StringBuilder();
        var names = language == Language.ID ? NumberWords.INDONESIAN : NumberWords.ENGLISH;
        if (rupiah.amount() < 0) {
            words.append(names.minus());
        }
        var number = Math.abs(rupiah.amount());
        add(words, number, names);
        if (number == 0) {
            words.append(names.zero());
        }
        words.append(" rupiah");
        words.setCharAt(0, Character.toUpperCase(words.charAt(0)));
        return words.toString();
    }

    private static void add(StringBuilder words, long number, NumberWords names) {
        var unit = 1L;
        while (number / unit >= GROUP) {
            unit *= GROUP;
        }
        for (var place = place(unit); unit > 0; unit /= GROUP, place--) {
            var group = (int) (number / unit % GROUP);
            if (group > 0) {
                words.append(words.isEmpty() || words.charAt(words.length() - 1) == ' ' ? "" : " ")
                        .append(names.group(group, place));
            }
        }
    }

    private static int place(long unit) {
        var place = 0;
        for (var left = unit; left > 1; left /= GROUP) {
            place++;
        }
        return place;
    }
}
