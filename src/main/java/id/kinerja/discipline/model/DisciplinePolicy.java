package id.kinerja.discipline.model;

import java.util.List;

/** The discipline chapter of a policy: its day rules, in the order of the regulation. */
public record DisciplinePolicy(List<DayRule> rules) {

    public static final DisciplinePolicy NONE = new DisciplinePolicy(List.of());

    public DisciplinePolicy {
        rules = List.copyOf(rules);
    }

    /** The bands of minutes late or early, the lowest first; none where the rule has no such bands. */
    public List<LateBands.Band> bands() {
        return rules.stream()
                .filter(LateBands.class::isInstance)
                .map(rule -> ((LateBands) rule).bands())
                .findFirst()
                .orElse(List.of());
    }

    /** The number of the band that so many minutes late or early fall into, counted from 1; 0 where no band holds them. */
    public int band(int minutes) {
        return rules.stream()
                .filter(LateBands.class::isInstance)
                .mapToInt(rule -> ((LateBands) rule).number(minutes))
                .findFirst()
                .orElse(0);
    }
}
