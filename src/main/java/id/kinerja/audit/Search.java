package id.kinerja.audit;

import id.kinerja.shared.Act;
import id.kinerja.shared.DaysInWords;
import id.kinerja.shared.Language;
import id.kinerja.shared.Sought;
import id.kinerja.shared.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an auditor looks for; what he leaves open fits every row. */
public record Search(
        String words,
        @Nullable Act act,
        @Nullable UUID person,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Long before,
        ZoneId zone) {

    /** Fewer letters are in too many rows. */
    public static final int SHORTEST = 3;

    private static final Pattern BETWEEN = Pattern.compile("\\s+(?=\\S{3})");

    /** Whether words are given, and too few letters to look for. */
    public boolean isTooShort() {
        return !words.isEmpty() && words.codePointCount(0, words.length()) < SHORTEST;
    }

    /** Whether it ends before it begins. */
    public boolean isBackwards() {
        return from != null && until != null && until.isBefore(from);
    }

    /** Whether it cannot be looked for as it is written. */
    public boolean isFlawed() {
        return isTooShort() || isBackwards();
    }

    public boolean isOpen() {
        return words.isEmpty() && act == null && person == null && from == null && until == null;
    }

    @Nullable Instant begin() {
        return from == null ? null : begin(from);
    }

    @Nullable Instant end() {
        return until == null ? null : begin(until.plusDays(1));
    }

    private Instant begin(LocalDate date) {
        return date.atStartOfDay(zone).toInstant();
    }

    /** The acts whose words, in either language, hold what is looked for. */
    List<Act> acts() {
        var sought = parts(words.toLowerCase(Locale.ROOT));
        return words.isEmpty()
                ? List.of()
                : Stream.of(Act.values())
                        .filter(one -> Stream.of(Language.values())
                                .map(language -> Texts.in(language).say(one).toLowerCase(Locale.ROOT))
                                .anyMatch(said -> sought.stream().allMatch(said::contains)))
                        .toList();
    }

    /** The NIP that is looked for, also where it was typed in groups; empty where the words are none. */
    String nip() {
        var digits = words.replaceAll("[\\s.]", "");
        return digits.matches("\\d{18}") ? digits : "";
    }

    /** The words as {@code ilike} reads them, a day as the trail keeps it. */
    List<String> patterns() {
        return parts(DaysInWords.kept(words)).stream().map(Sought::anywhere).toList();
    }

    // each for itself, in any order; one that is too short for that, like a number, belongs to the one before it
    private static List<String> parts(String words) {
        return words.isEmpty() ? List.of() : List.of(BETWEEN.split(words));
    }
}
