package id.kinerja.frame.web;

import java.util.ArrayList;
import java.util.List;

/** A whole and its parts as a row of bars, with places and widths in percent to two digits. */
public record Bars(List<Part> parts) {

    private static final int WHOLE = 100_00;

    /** One part: its status, how much, and whether it is certain; what is not is hatched. */
    public record Part(String status, long amount, boolean certain) {}

    /** A part where it is drawn. */
    public record Placed(String status, boolean certain, String x, String width) {}

    public static Bars of(Part... parts) {
        return new Bars(List.of(parts));
    }

    public List<Placed> drawn() {
        var all = Math.max(1, parts.stream().mapToLong(Part::amount).sum());
        var drawn = new ArrayList<Placed>();
        var before = 0L;
        for (var part : parts) {
            var from = before * WHOLE / all;
            before += part.amount();
            var to = before * WHOLE / all;
            if (to > from) {
                drawn.add(new Placed(
                        part.status(), part.certain(), Percents.of(from, WHOLE), Percents.of(to - from, WHOLE)));
            }
        }
        return drawn;
    }

    public List<String> hatched() {
        return parts.stream()
                .filter(part -> !part.certain())
                .map(Part::status)
                .distinct()
                .toList();
    }
}
