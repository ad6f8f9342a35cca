package id.kinerja.demo.city;

import id.kinerja.organization.model.Rank;
import java.util.List;

/** The ranks through which a position is held, from that of a beginner on. */
record Ladder(String lowest, String highest) {

    private static final int YEARS_OF_A_RANK = 4;
    private static final List<String> ALL = List.of(
            "I/a", "I/b", "I/c", "I/d", "II/a", "II/b", "II/c", "II/d", "III/a", "III/b", "III/c", "III/d", "IV/a",
            "IV/b", "IV/c", "IV/d", "IV/e");

    Rank after(int years) {
        var place = ALL.indexOf(lowest) + Math.max(0, years) / YEARS_OF_A_RANK;
        return new Rank(ALL.get(Math.min(place, ALL.indexOf(highest))));
    }
}
