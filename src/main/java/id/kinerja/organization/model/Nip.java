package id.kinerja.organization.model;

import java.time.DateTimeException;
import java.time.LocalDate;

/** The employee number of a civil servant (Nomor Induk Pegawai): 18 digits, the first eight a date of birth. */
public record Nip(String digits) {

    private static final int LENGTH = 18;

    public Nip {
        if (!isValid(digits)) {
            throw new IllegalArgumentException("not a NIP: " + digits);
        }
    }

    /** Whether the text has 18 digits and begins with a date of birth that exists. */
    public static boolean isValid(String text) {
        return text.length() == LENGTH && text.chars().allMatch(c -> c >= '0' && c <= '9') && bornOnADate(text);
    }

    private static boolean bornOnADate(String text) {
        try {
            LocalDate.of(number(text, 0, 4), number(text, 4, 6), number(text, 6, 8));
            return text.charAt(0) != '0';
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    @Override
    public String toString() {
        return digits;
    }
}
