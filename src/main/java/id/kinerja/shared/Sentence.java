package id.kinerja.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** A text with places such as <code>{0}</code> for its facts, cut once so that filling it is cheap. */
record Sentence(List<String> pieces, List<Integer> order) {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    static Sentence of(String text) {
        var pieces = new ArrayList<String>();
        var places = new ArrayList<Integer>();
        var found = PLACE.matcher(text);
        var from = 0;
        while (found.find()) {
            pieces.add(text.substring(from, found.start()));
            places.add(Integer.valueOf(found.group(1)));
            from = found.end();
        }
        pieces.add(text.substring(from));
        return new Sentence(List.copyOf(pieces), List.copyOf(places));
    }

    String filledWith(List<Object> facts, Function<Object, String> spoken) {
        var text = new StringBuilder(pieces.getFirst());
        for (var i = 0; i < order.size(); i++) {
            text.append(spoken.apply(facts.get(order.get(i)))).append(pieces.get(i + 1));
        }
        return text.toString();
    }
}
