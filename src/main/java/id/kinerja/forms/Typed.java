package id.kinerja.forms;

import id.kinerja.shared.BookText;
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
public final class Typed {

    /** What a field held when it was refused stands under its name with this behind: the same again is meant so. */
    public static final String ASKED = "-asked";

    public static final String FROM = "from";
    public static final String UNTIL = "until";
    public static final String REASON = "reason";

    private static final int LONGEST_REASON = 1000;
    private static final int FIRST_YEAR = 1950;
    private static final int YEARS_AHEAD = 1;
    private static final int YEARS_UNTIL = 2;
    private static final int CLASSES = 17;

    private final UnaryOperator<String> fields;
    private final LocalDate today;
    private final Map<String, Message> flaws = new LinkedHashMap<>();

    Typed(UnaryOperator<String> fields, LocalDate today) {
        this.fields = fields;
        this.today = today;
    }

    public void flaw(String field, TextKey key, Object... facts) {
        flaw(field, Message.of(key, facts));
    }

    public void flaw(String field, Message why) {
        flaws.putIfAbsent(field, why);
    }

    /** Ends the reading: goes on only where nothing is wrong. */
    public void check() {
        if (!flaws.isEmpty()) {
            throw new Misfilled(flaws);
        }
    }

    public String text(String field) {
        return text(field, BookText.LONGEST);
    }

    public String reason() {
        return text(REASON, LONGEST_REASON);
    }

    /** Of whoever need not say why. */
    public String optionalReason() {
        return optional(REASON, LONGEST_REASON);
    }

    private String text(String field, int longest) {
        var text = optional(field, longest);
        if (text.isEmpty()) {
            flaw(field, FormFlaw.MISSING);
        }
        return text;
    }

    public String optional(String field) {
        return optional(field, BookText.LONGEST);
    }

    private String optional(String field, int longest) {
        var text = BookText.plain(fields.apply(field));
        if (text.length() > longest) {
            flaw(field, FormFlaw.TOO_LONG, longest);
        }
        return text;
    }

    /** Digits as they are written in groups, with spaces, dots and dashes between. */
    public String digits(String field) {
        return text(field).replaceAll("[\\s.-]", "");
    }

    public String matching(String field, Predicate<String> right, TextKey otherwise) {
        var text = text(field);
        if (!text.isEmpty() && !right.test(text)) {
            flaw(field, otherwise, text);
        }
        return text;
    }

    public LocalDate from() {
        return date(FROM, today.plusYears(YEARS_AHEAD));
    }

    public LocalDate until() {
        return date(UNTIL, today.plusYears(YEARS_UNTIL));
    }

    /** The last day of something that may hold for years, such as a term of office; none where nothing was typed. */
    public @Nullable LocalDate last(int years) {
        return optional(UNTIL).isEmpty() ? null : date(UNTIL, today.plusYears(years));
    }

    private LocalDate date(String field, LocalDate last) {
        try {
            var date = LocalDate.parse(text(field));
            if (date.getYear() < FIRST_YEAR || date.isAfter(last)) {
                flaw(field, FormFlaw.FAR_DATE, Integer.toString(FIRST_YEAR), last);
            }
            return date;
        } catch (DateTimeException e) {
            flaw(field, FormFlaw.NO_DATE);
            return today;
        }
    }

    /** None where nothing was typed: the class is not yet decided. */
    public @Nullable Integer jobClass(String field) {
        var text = optional(field);
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("[0-9]{1,2}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > CLASSES) {
            flaw(field, FormFlaw.NO_CLASS, text);
            return null;
        }
        return Integer.valueOf(text);
    }

    public <E extends Enum<E>> E choice(String field, Class<E> type, Predicate<E> allowed) {
        var all = type.getEnumConstants();
        for (var each : all) {
            if (each.name().equals(optional(field)) && allowed.test(each)) {
                return each;
            }
        }
        flaw(field, FormFlaw.NO_CHOICE);
        return all[0];
    }
}
