package id.kinerja.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Dates and local times as files write them: {@code 2026-10-01}, {@code 07:29} or {@code 07:29:58}, joined by a T or a
 * blank. Own code, because the JDK's formatter takes longer for a month of taps than all the rest of the run.
 */
public final class Moments {

    private static final int DATE_LENGTH = 10;
    private static final int MINUTE_LENGTH = 5;
    private static final int SECOND_LENGTH = 8;

    private Moments() {}

    /** Null where the text is not a date that exists. */
    public static @Nullable LocalDate date(String text) {
        return text.length() == DATE_LENGTH ? date(text, 0) : null;
    }

    /** Null where the text is not a time of day. */
    public static @Nullable LocalTime timeOfDay(String text) {
        return timeOfDay(text, 0);
    }

    /** Null where the text is not a date and a time of day. */
    public static @Nullable LocalDateTime time(String text) {
        if (text.length() <= DATE_LENGTH || !isJoint(text.charAt(DATE_LENGTH))) {
            return null;
        }
        var date = date(text, 0);
        var time = timeOfDay(text, DATE_LENGTH + 1);
        return date == null || time == null ? null : LocalDateTime.of(date, time);
    }

    private static boolean isJoint(char c) {
        return c == 'T' || c == ' ';
    }

    private static @Nullable LocalDate date(String text, int at) {
        if (text.charAt(at + 4) != '-' || text.charAt(at + 7) != '-') {
            return null;
        }
        try {
            return LocalDate.of(number(text, at, 4), number(text, at + 5, 2), number(text, at + 8, 2));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable LocalTime timeOfDay(String text, int at) {
        var length = text.length() - at;
        var hasSeconds = length == SECOND_LENGTH && text.charAt(at + 5) == ':';
        if (length != MINUTE_LENGTH && !hasSeconds || text.charAt(at + 2) != ':') {
            return null;
        }
        try {
            var seconds = hasSeconds ? number(text, at + 6, 2) : 0;
            return LocalTime.of(number(text, at, 2), number(text, at + 3, 2), seconds);
        } catch (DateTimeException e) {
            return null;
        }
    }

    // what is not all digits becomes a number that no date or time has; -1 would be a year
    private static int number(String text, int from, int length) {
        var number = 0;
        for (var i = from; i < from + length; i++) {
            var digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return Integer.MIN_VALUE;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
