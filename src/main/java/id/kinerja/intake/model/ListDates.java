package id.kinerja.intake.model;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as lists write them: 01-03-2024, 1 Maret 2024, 2024-03-01, or the number by which a spreadsheet counts days. */
final class ListDates {

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})([T ]00:00(:00)?)?");
    private static final Pattern NAMED = Pattern.compile("(\\d{1,2})[-/. ]+(\\p{L}+)\\.?[-/. ]+(\\d{4})");
    private static final Pattern COUNTED = Pattern.compile("\\d{5}(\\.\\d+)?");
    private static final List<String> MONTHS = List.of(
            "jan",
            "feb|peb",
            "mar",
            "apr",
            "mei|may",
            "jun",
            "jul",
            "agu|ags|aug",
            "sep",
            "okt|oct",
            "nop|nov",
            "des|dec");
    private static final LocalDate BEFORE_ALL = LocalDate.of(1899, 12, 30);
    private static final int FIRST_YEAR = 1940;
    private static final int LAST_YEAR = 2100;

    private ListDates() {}

    /** Null where no such date exists. */
    static @Nullable LocalDate of(Sheet.Cell cell) {
        var text = cell.text().strip();
        var date = cell.kind() == Sheet.Kind.NUMBER || COUNTED.matcher(text).matches() ? counted(text) : written(text);
        return date == null || date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR ? null : date;
    }

    private static @Nullable LocalDate counted(String text) {
        return COUNTED.matcher(text).matches() ? BEFORE_ALL.plusDays(new BigDecimal(text).longValue()) : null;
    }

    private static @Nullable LocalDate written(String text) {
        var dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return date(number(dayFirst, 3), number(dayFirst, 2), number(dayFirst, 1));
        }
        var yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return date(number(yearFirst, 1), number(yearFirst, 2), number(yearFirst, 3));
        }
        var named = NAMED.matcher(text);
        return named.matches() ? date(number(named, 3), month(named.group(2)), number(named, 1)) : null;
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static int month(String name) {
        var small = name.toLowerCase(Locale.ROOT);
        for (var i = 0; i < MONTHS.size(); i++) {
            if (small.matches("(" + MONTHS.get(i) + ")\\p{L}*")) {
                return i + 1;
            }
        }
        return 0;
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
