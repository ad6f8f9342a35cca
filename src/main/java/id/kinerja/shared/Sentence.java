package id.kinerja.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text with places such as <code>{0}</code> for its facts, cut once so that filling it is cheap. A place such as
 * <code>{0|person|people}</code> is filled with the first word where its fact is one, and else with the second.
 */
record Sentence(List<String> pieces, List<Place> places) {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)(?:\\|([^|{}]+)\\|([^|{}]+))?}");
    private static final String ONE = "1";

    /** Where a fact stands, or a word that is chosen by it. */
    private record Place(
            int fact, @Nullable String one, @Nullable String many) {

        String filledWith(String spoken) {
            if (one == null || many == null) {
                return spoken;
            }
            return spoken.equals(ONE) ? one : many;
        }
    }

    static Sentence of(String text) {
        var pieces = new ArrayList<String>();
        var places = new ArrayList<Place>();
        var found = PLACE.matcher(text);
        var from = 0;
        while (found.find()) {
            pieces.add(text.substring(from, found.start()));
            places.add(new Place(Integer.parseInt(found.group(1)), found.group(2), found.group(3)));
            from = found.end();
        }
        pieces.add(text.substring(from));
        return new Sentence(List.copyOf(pieces), List.copyOf(places));
    }

    String filledWith(List<Object> facts, Function<Object, String> spoken) {
        var text = new StringBuilder(pieces.getFirst());
        for (var i = 0; i < places.size(); i++) {
            var place = places.get(i);
            text.append(place.filledWith(spoken.apply(facts.get(place.fact())))).append(pieces.get(i + 1));
        }
        return text.toString();
    }
}
