package id.kinerja.personnel;

import id.kinerja.organization.model.Standing;
import id.kinerja.organization.model.Unit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which people a list shows: those whose name or NIP begins so, of one unit, who serve or no longer do. */
public record PeopleFilter(String query, @Nullable Unit unit, Which which, Order order) {

    /** Whom a list shows by whether they serve. */
    public enum Which {
        SERVING,
        SUSPENDED,
        ENDED,
        /** Who holds a post that nobody has given a class yet, so that his allowance cannot be calculated. */
        CLASSLESS,
        ALL;

        List<Standing> standings() {
            return Stream.of(Standing.values())
                    .filter(one -> switch (this) {
                        case SERVING -> !one.isEnded();
                        case SUSPENDED -> one == Standing.SUSPENDED;
                        case ENDED -> one.isEnded();
                        case CLASSLESS, ALL -> true;
                    })
                    .toList();
        }

        /** Whether it shows nearly all, so that it is said who is left out. */
        boolean isEverybodyBut() {
            return this == SERVING || this == ALL;
        }

        /** Whoever stands so is left out. */
        List<Standing> hidden() {
            return Stream.of(Standing.values())
                    .filter(one -> !standings().contains(one))
                    .toList();
        }
    }

    /** What a list is sorted by. */
    public enum Order {
        NAME,
        NIP
    }

    public PeopleFilter {
        query = query.replaceAll("\\p{Cntrl}+", " ").strip(); // no database keeps a zero in a text
        order = digits(query).isEmpty() ? order : Order.NIP; // whoever types a number looks along the numbers
    }

    /** The digits of a NIP, also where it was typed in groups; empty for anything else. */
    String digits() {
        return digits(query);
    }

    private static String digits(String query) {
        var packed = query.replaceAll("[\\s.]", "");
        return packed.matches("[0-9]+") ? packed : "";
    }

    /** A single letter, which begins the name itself: too many have a word that begins so. */
    @Nullable String letter() {
        return query.length() == 1 && Character.isLetter(query.charAt(0)) ? query.toLowerCase(Locale.ROOT) : null;
    }

    /**
     * The words that were typed, each the beginning of a word of the name, as the database asks for them: letters and
     * digits alone, so nothing that was typed is an operator. A text without any finds nobody.
     */
    static String beginnings(String text) {
        return Stream.of(text.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word + ":*")
                .collect(Collectors.joining(" & "));
    }
}
