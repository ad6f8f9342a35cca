package id.kinerja.organization.model;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The rank of a civil servant (golongan) as written, such as {@code III/b}; tax goes by what stands before the slash. */
public record Rank(String text) {

    // the whole numeral is matched: a test by prefix would take III for II
    private static final Pattern WRITTEN = Pattern.compile("(I|II|III|IV)/\\S+");

    // of PNS a group with a letter, of PPPK a numeral from I to XVII
    private static final Pattern KNOWN =
            Pattern.compile("(I|II|III)/[a-d]|IV/[a-e]|I|II|III|IV|V|VI|VII|VIII|IX|X|XI|XII|XIII|XIV|XV|XVI|XVII");

    private static final List<String> NUMERALS = List.of(
            "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI",
            "XVII");
    private static final int LETTERS = 5;

    /** Whether such a rank exists: {@code I/a} to {@code IV/e}, on contract {@code I} to {@code XVII}. */
    public static boolean exists(String text) {
        return KNOWN.matcher(text).matches();
    }

    /**
     * Whether somebody employed so can have it: a numeral alone is a rank of PPPK (PP 49/2018); a group with a letter is one of
     * PNS and CPNS, and the equivalent by which the tax of a PPPK goes.
     */
    public boolean fits(Employment employment) {
        return text.indexOf('/') >= 0 || employment == Employment.PPPK;
    }

    public Optional<RankGroup> group() {
        var written = WRITTEN.matcher(text);
        return written.matches() ? Optional.of(RankGroup.valueOf(written.group(1))) : Optional.empty();
    }

    /** Whether it is the same as another of its kind, or below it; a letter and a numeral alone are not compared. */
    public boolean isAtMost(Rank other) {
        return exists(text)
                && exists(other.text)
                && (text.indexOf('/') < 0) == (other.text.indexOf('/') < 0)
                && height() <= other.height();
    }

    private int height() {
        var lettered = group().map(group -> group.ordinal() * LETTERS + text.charAt(text.length() - 1) - 'a');
        return lettered.orElseGet(() -> NUMERALS.indexOf(text));
    }

    @Override
    public String toString() {
        return text;
    }
}
