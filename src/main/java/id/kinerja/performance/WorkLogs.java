package id.kinerja.performance;

import id.kinerja.performance.model.WorkLog;
import id.kinerja.shared.PersonId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The work that people recorded, with what their superiors made of it. */
@Service
public class WorkLogs {

    private static final int KEPT_AT_ONCE = 10_000;

    private final WorkLogRepository logs;

    WorkLogs(WorkLogRepository logs) {
        this.logs = logs;
    }

    public Map<PersonId, List<WorkLog>> of(Collection<PersonId> people, YearMonth month) {
        return logs.of(people.stream().map(PersonId::id).toList(), month);
    }

    /** One piece of work as a person recorded it, in minutes. */
    public record Recorded(UUID id, PersonId person, LocalDate date, int minutes, String activity) {}

    /** What a superior decided on a log. */
    public record Decided(UUID log, WorkLog.Status status, PersonId decider) {}

    /** Keeps recorded work; the same log again changes nothing. */
    @Transactional
    public void record(List<Recorded> recorded) {
        for (var from = 0; from < recorded.size(); from += KEPT_AT_ONCE) {
            logs.add(recorded.subList(from, Math.min(from + KEPT_AT_ONCE, recorded.size())));
        }
    }

    /** Keeps decisions on logs that wait for one; a log that was decided before stays as it is. */
    @Transactional
    public void decide(List<Decided> decided) {
        for (var from = 0; from < decided.size(); from += KEPT_AT_ONCE) {
            logs.decide(decided.subList(from, Math.min(from + KEPT_AT_ONCE, decided.size())));
        }
    }
}
