package id.kinerja.discipline.model;

import id.kinerja.shared.Percent;
import java.util.Collection;
import java.util.List;

/** The discipline of a person and month: it is the list of its events, and what they take is their sum. */
public record DisciplineScore(List<DisciplineEvent> events) {

    public DisciplineScore {
        events = List.copyOf(events);
    }

    public Percent lost() {
        return events.stream().map(DisciplineEvent::percent).reduce(Percent.ZERO, Percent::plus);
    }

    public DisciplineScore only(Collection<EventKind> kinds) {
        return new DisciplineScore(
                events.stream().filter(event -> kinds.contains(event.kind())).toList());
    }

    public DisciplineScore without(Collection<EventKind> kinds) {
        return new DisciplineScore(
                events.stream().filter(event -> !kinds.contains(event.kind())).toList());
    }
}
