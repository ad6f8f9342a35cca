package id.kinerja.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalQuery;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Own parsing of dates and times reads exactly what java.time reads under the contract's formats. */
class MomentsTest {

    private static final DateTimeFormatter DATE = strict(
            new DateTimeFormatterBuilder().appendValue(ChronoField.YEAR, 4).appendPattern("-MM-dd"));
    private static final DateTimeFormatter TIME = strict(new DateTimeFormatterBuilder().appendPattern("HH:mm[:ss]"));
    private static final DateTimeFormatter WITH_T = strict(
            new DateTimeFormatterBuilder().append(DATE).appendLiteral('T').append(TIME));
    private static final DateTimeFormatter WITH_BLANK = strict(
            new DateTimeFormatterBuilder().append(DATE).appendLiteral(' ').append(TIME));

    @Property(tries = 2_000, seed = "11")
    void dates_are_read_as_java_time_reads_them(@ForAll("dates") String text) {
        assertThat(Moments.date(text)).isEqualTo(read(text, DATE, LocalDate::from));
    }

    @Property(tries = 2_000, seed = "12")
    void times_of_day_are_read_as_java_time_reads_them(@ForAll("times") String text) {
        assertThat(Moments.timeOfDay(text)).isEqualTo(read(text, TIME, LocalTime::from));
    }

    @Property(tries = 2_000, seed = "13")
    void moments_are_read_as_java_time_reads_them(@ForAll("moments") String text) {
        var withT = read(text, WITH_T, LocalDateTime::from);
        assertThat(Moments.time(text)).isEqualTo(withT == null ? read(text, WITH_BLANK, LocalDateTime::from) : withT);
    }

    @Property(tries = 500, seed = "14")
    void a_moment_is_written_and_read_back(@ForAll("seconds") long second) {
        var moment = LocalDateTime.of(1900, 1, 1, 0, 0).plusSeconds(second);
        assertThat(Moments.time(Texts.seconds(moment))).isEqualTo(moment);
        assertThat(Moments.time(Texts.seconds(moment).replace('T', ' '))).isEqualTo(moment);
        assertThat(Moments.date(moment.toLocalDate().toString())).isEqualTo(moment.toLocalDate());
    }

    @Provide
    Arbitrary<Long> seconds() {
        return Arbitraries.longs().between(0, 8_000_000_000L);
    }

    @Provide
    Arbitrary<String> dates() {
        var years = Arbitraries.of("0000", "1999", "2000", "2023", "2024", "2026", "2100", "9999", "+202", "-202");
        return damaged(Combinators.combine(years, twoDigits(14), twoDigits(33)).as("%s-%s-%s"::formatted));
    }

    @Provide
    Arbitrary<String> times() {
        var minutes = Combinators.combine(twoDigits(26), twoDigits(62)).as("%s:%s"::formatted);
        var seconds = Combinators.combine(minutes, twoDigits(62)).as("%s:%s"::formatted);
        return damaged(Arbitraries.oneOf(minutes, seconds));
    }

    @Provide
    Arbitrary<String> moments() {
        var joints = Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.of("T", " ")), Tuple.of(1, Arbitraries.of("t", "", "  ")));
        return damaged(Combinators.combine(dates(), joints, times()).as((date, joint, time) -> date + joint + time));
    }

    private static Arbitrary<String> twoDigits(int most) {
        return Arbitraries.integers().between(0, most).map("%02d"::formatted);
    }

    // one text in five has a character more, less or another
    private static Arbitrary<String> damaged(Arbitrary<String> texts) {
        var signs = Arbitraries.of("", "0", "7", "-", ":", " ", "T", "\u0667", "Z", ".5", "x");
        var places = Arbitraries.integers().between(0, 19);
        var lengths = Arbitraries.integers().between(0, 1);
        var damages = Arbitraries.integers().between(0, 4);
        return Combinators.combine(texts, signs, places, lengths, damages).as((text, sign, place, length, damage) -> {
            var at = Math.min(place, text.length());
            var from = Math.min(at + length, text.length());
            return damage > 0 ? text : text.substring(0, at) + sign + text.substring(from);
        });
    }

    private static <T> @Nullable T read(String text, DateTimeFormatter format, TemporalQuery<T> query) {
        try {
            return format.parse(text, query);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static DateTimeFormatter strict(DateTimeFormatterBuilder format) {
        return format.toFormatter(Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }
}
