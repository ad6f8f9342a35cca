package id.kinerja.personnel;

import id.kinerja.shared.Message;
import id.kinerja.shared.Misfilled;
import id.kinerja.shared.TextKey;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A form read field by field; everything that cannot be taken is told at once. */
final class Typed {

    static final String FROM = "from";
    static final String UNTIL = "until";
    static final String REASON = "reason";

    private static final int LONGEST = 200;
    private static final int LONGEST_REASON = 1000;
    private static final int FIRST_YEAR = 1950;
    private static final int YEARS_AHEAD = 2;
    private static final int CLASSES = 17;

    private final UnaryOperator<String> fields;
    private final LocalDate today;
    private final Map<String, Message> flaws = new LinkedHashMap<>();

    Typed(UnaryOperator<String> fields, LocalDate today) {
        this.fields = fields;
        this.today = today;
    }

    void flaw(String field, TextKey key, Object... facts) {
        flaw(field, Message.of(key, facts));
    }

    void flaw(String field, Message why) {
        flaws.putIfAbsent(field, why);
    }

    /** Ends the reading: goes on only where nothing is wrong. */
    void check() {
        if (!flaws.isEmpty()) {
            throw new Misfilled(flaws);
        }
    }

    String text(String field) {
        return text(field, LONGEST);
    }

    String reason() {
        return text(REASON, LONGEST_REASON);
    }

    private String text(String field, int longest) {
        var text = optional(field);
        if (text.isEmpty()) {
            flaw(field, FieldFlaw.MISSING);
        } else if (text.length() > longest) {
            flaw(field, FieldFlaw.TOO_LONG, longest);
        }
        return text;
    }

    String optional(String field) {
        return fields.apply(field).replaceAll("\\p{Cntrl}+", " ").strip();
    }

    /** Digits as they are written in groups, with spaces, dots and dashes between. */
    String digits(String field) {
        return text(field).replaceAll("[\\s.-]", "");
    }

    String matching(String field, Predicate<String> right, FieldFlaw otherwise) {
        var text = text(field);
        if (!text.isEmpty() && !right.test(text)) {
            flaw(field, otherwise, text);
        }
        return text;
    }

    LocalDate from() {
        return date(FROM);
    }

    LocalDate date(String field) {
        try {
            var date = LocalDate.parse(text(field));
            if (date.getYear() < FIRST_YEAR || date.isAfter(today.plusYears(YEARS_AHEAD))) {
                flaw(
                        field,
                        FieldFlaw.FAR_DATE,
                        FIRST_YEAR,
                        today.plusYears(YEARS_AHEAD).getYear());
            }
            return date;
        } catch (DateTimeException e) {
            flaw(field, FieldFlaw.NO_DATE);
            return today;
        }
    }

    /** None where nothing was typed: the class is not yet decided. */
    @Nullable Integer jobClass(String field) {
        var text = optional(field);
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("[0-9]{1,2}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > CLASSES) {
            flaw(field, FieldFlaw.NO_CLASS, text);
            return null;
        }
        return Integer.valueOf(text);
    }

    <E extends Enum<E>> E choice(String field, Class<E> type, Predicate<E> allowed) {
        var all = type.getEnumConstants();
        for (var each : all) {
            if (each.name().equals(optional(field)) && allowed.test(each)) {
                return each;
            }
        }
        flaw(field, FieldFlaw.NO_CHOICE);
        return all[0];
    }
}
