package id.kinerja.frame.web;

import id.kinerja.shared.Figures;
import id.kinerja.shared.Language;
import id.kinerja.shared.Message;
import id.kinerja.shared.Percent;
import id.kinerja.shared.Rupiah;
import id.kinerja.shared.Texts;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** Sentences, money, days and times as screens write them, for people and not for files: {@code Rp 5.808.000}. */
public final class Wording {

    private static final char NO_BREAK = '\u00A0';
    private static final Map<Language, Wording> ALL = new EnumMap<>(Map.of(
            Language.ID, new Wording(Language.ID, Locale.of("id"), '.'),
            Language.EN, new Wording(Language.EN, Locale.UK, ':')));

    private final Language language;
    private final Figures figures;
    private final DateTimeFormatter day;
    private final DateTimeFormatter shortDay;
    private final DateTimeFormatter date;
    private final DateTimeFormatter month;
    private final DateTimeFormatter time;
    private final DateTimeFormatter seconds;

    private Wording(Language language, Locale locale, char betweenHoursAndMinutes) {
        this.language = language;
        figures = Figures.in(language);
        day = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", locale);
        shortDay = DateTimeFormatter.ofPattern("EEE, d MMM", locale);
        date = DateTimeFormatter.ofPattern("d MMMM uuuu", locale);
        month = DateTimeFormatter.ofPattern("MMMM uuuu", locale);
        var pattern = "HH" + betweenHoursAndMinutes + "mm";
        time = DateTimeFormatter.ofPattern(pattern, locale);
        seconds = DateTimeFormatter.ofPattern(pattern + betweenHoursAndMinutes + "ss", locale);
    }

    public static Wording in(Language language) {
        return ALL.get(language);
    }

    public Language language() {
        return language;
    }

    /** A sentence whose facts read as on the rest of the screen. */
    public String say(Message message) {
        return Texts.in(language).say(spoken(message));
    }

    private Message spoken(Message message) {
        return new Message(
                message.key(), message.facts().stream().map(this::spoken).toList());
    }

    private Object spoken(Object fact) {
        return switch (fact) {
            case Message message -> spoken(message);
            case Rupiah rupiah -> money(rupiah);
            case LocalDate date -> day(date);
            case YearMonth month -> month(month);
            case LocalTime time -> time(time);
            case LocalDateTime tap -> seconds(tap);
            default -> fact;
        };
    }

    public String money(Rupiah rupiah) {
        return (rupiah.amount() < 0 ? "−" : "") + "Rp" + NO_BREAK + figures.whole(Math.abs(rupiah.amount()));
    }

    /** Money in a list whose head says once that it is rupiah. */
    public String amount(Rupiah rupiah) {
        return figures.whole(rupiah.amount());
    }

    public String number(long number) {
        return figures.whole(number);
    }

    public String percent(Percent percent) {
        return figures.percent(percent);
    }

    /** {@code Rabu, 21 Oktober 2026}. */
    public String day(TemporalAccessor at) {
        return day.format(at);
    }

    /** {@code Rab, 21 Okt}. */
    public String shortDay(TemporalAccessor at) {
        return shortDay.format(at);
    }

    /** {@code 21 Oktober 2026}. */
    public String date(TemporalAccessor at) {
        return date.format(at);
    }

    /** {@code Oktober 2026}. */
    public String month(TemporalAccessor at) {
        return month.format(at);
    }

    /** {@code 07.25}. */
    public String time(TemporalAccessor at) {
        return time.format(at);
    }

    /** {@code 07.25.13}. */
    public String seconds(TemporalAccessor at) {
        return seconds.format(at);
    }
}
