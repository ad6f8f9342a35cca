package id.kinerja.allowance.policyfile;

import id.kinerja.discipline.model.DayRule;
import id.kinerja.discipline.model.EventKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Holds what the day rules find against what the steps take: an event that no step takes would be free, and one that two
 * rules find would be paid for twice, both without a word.
 */
final class EventUse {

    private final Problems problems;
    private final List<DayRule> rules = new ArrayList<>();
    private final Map<EventKind, Integer> madeAt = new EnumMap<>(EventKind.class);
    private final Map<EventKind, Integer> namedAt = new EnumMap<>(EventKind.class);
    private final Map<EventKind, Integer> deductedAt = new EnumMap<>(EventKind.class);
    private final Set<EventKind> taken = EnumSet.noneOf(EventKind.class);

    EventUse(Problems problems) {
        this.problems = problems;
    }

    void made(DayRule rule, int line) {
        if (rules.stream().anyMatch(rule::clashesWith)) {
            problems.add(line, PolicyFlaw.RULE_TWICE);
        }
        rules.add(rule);
        rule.kinds().forEach(kind -> madeAt.putIfAbsent(kind, line));
    }

    /** A mark takes all events but these. */
    void markedWithout(Set<EventKind> without, int line) {
        taken.addAll(
                EnumSet.complementOf(without.isEmpty() ? EnumSet.noneOf(EventKind.class) : EnumSet.copyOf(without)));
        without.forEach(kind -> namedAt.putIfAbsent(kind, line));
    }

    void deducted(EventKind kind, int line) {
        if (deductedAt.putIfAbsent(kind, line) != null) {
            problems.add(line, PolicyFlaw.EVENT_TWICE, kind);
        }
        taken.add(kind);
        namedAt.putIfAbsent(kind, line);
    }

    void check() {
        namedAt.forEach((kind, line) -> {
            if (!madeAt.containsKey(kind)) {
                problems.add(line, PolicyFlaw.EVENT_UNKNOWN, kind);
            }
        });
        madeAt.forEach((kind, line) -> {
            if (!taken.contains(kind)) {
                problems.add(line, PolicyFlaw.EVENT_FREE, kind);
            }
        });
    }
}
