package id.kinerja.organization.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

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

    public LocalDate born() {
        return LocalDate.of(number(digits, 0, 4), number(digits, 4, 6), number(digits, 6, 8));
    }

    /** The first month in which its holder can have served; of a number kept for contracts only the year is known. */
    public YearMonth appointed() {
        var month = number(digits, 12, 14);
        return YearMonth.of(number(digits, 8, 12), month >= 1 && month <= 12 ? month : 1);
    }

    /** Whether its holder was not yet in office on the day, or not even born. */
    public boolean isBeforeOffice(LocalDate day) {
        return day.isBefore(appointed().atDay(1)) || day.isBefore(born());
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    @Override
    public String toString() {
        return digits;
    }
}
