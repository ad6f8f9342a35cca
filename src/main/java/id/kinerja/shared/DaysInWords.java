package id.kinerja.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Days and moments as people of one language write them, also where they stand in a sentence that was kept for ever. */
public final class DaysInWords {

    private static final Pattern KEPT =
            Pattern.compile("\\b(\\d{4}-\\d{2}-\\d{2})(T\\d{2}:\\d{2}(?::\\d{2}(?:[.]\\d{1,9})?)?)?(?![\\w:-])");

    private static final Pattern SPOKEN = Pattern.compile("\\b\\d{1,2} \\p{L}{3,9} \\d{4}\\b");

    private static final Map<Language, DaysInWords> ALL = new EnumMap<>(Map.of(
            Language.ID, new DaysInWords(Locale.of("id"), "HH.mm.ss"),
            Language.EN, new DaysInWords(Locale.UK, "HH:mm:ss")));

    private final DateTimeFormatter date;
    private final DateTimeFormatter typed;
    private final DateTimeFormatter month;
    private final DateTimeFormatter moment;

    private DaysInWords(Locale locale, String time) {
        date = DateTimeFormatter.ofPattern("d MMMM uuuu", locale);
        typed = new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .append(date)
                .toFormatter(locale);
        month = DateTimeFormatter.ofPattern("MMMM uuuu", locale);
        moment = DateTimeFormatter.ofPattern("d MMMM uuuu " + time, locale);
    }

    public static DaysInWords in(Language language) {
        return ALL.get(language);
    }

    /** {@code 21 Oktober 2026}. */
    public String date(TemporalAccessor at) {
        return date.format(at);
    }

    /** {@code Oktober 2026}. */
    public String month(TemporalAccessor at) {
        return month.format(at);
    }

    /** {@code 21 Oktober 2026 07.25.13}. */
    public String moment(TemporalAccessor at) {
        return moment.format(at);
    }

    /** The sentence with its days and moments as people write them; what is none stays as it is. */
    public String spoken(String sentence) {
        return KEPT.matcher(sentence).replaceAll(this::spoken);
    }

    /** The sentence with the days that somebody typed in words of either language as they are kept. */
    public static String kept(String sentence) {
        return SPOKEN.matcher(sentence)
                .replaceAll(found -> ALL.values().stream()
                        .map(words -> words.kept(found))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElse(found.group()));
    }

    private Optional<String> kept(MatchResult found) {
        try {
            return Optional.of(LocalDate.parse(found.group(), typed).toString());
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private String spoken(MatchResult found) {
        try {
            return found.group(2) == null
                    ? date(LocalDate.parse(found.group(1)))
                    : moment(LocalDateTime.parse(found.group()));
        } catch (DateTimeException none) {
            return found.group();
        }
    }
}
