package id.kinerja.discipline.model;

import java.util.List;

/** The discipline chapter of a policy: its day rules, in the order of the regulation. */
public record DisciplinePolicy(List<DayRule> rules) {

    public static final DisciplinePolicy NONE = new DisciplinePolicy(List.of());

    public DisciplinePolicy {
        rules = List.copyOf(rules);
    }
}
