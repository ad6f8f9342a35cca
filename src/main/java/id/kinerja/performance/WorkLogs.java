package id.kinerja.performance;

import id.kinerja.performance.model.WorkLog;
import id.kinerja.shared.PersonId;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** The work that people recorded, with what their superiors made of it. */
@Service
public class WorkLogs {

    private final WorkLogRepository logs;

    WorkLogs(WorkLogRepository logs) {
        this.logs = logs;
    }

    public Map<PersonId, List<WorkLog>> of(Collection<PersonId> people, YearMonth month) {
        return logs.of(people.stream().map(PersonId::id).toList(), month);
    }
}
