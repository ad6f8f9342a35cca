package id.kinerja.payslips.model;

import id.kinerja.marks.model.PersonMonth;
import id.kinerja.performance.model.WorkLog;
import java.time.Duration;
import java.util.stream.Stream;

/** The facts of a month with more work logs than were verified until now. */
final class RestOfLogs {

    private RestOfLogs() {}

    /** With every submitted log verified. */
    static PersonMonth verified(PersonMonth person) {
        return withLogs(
                person,
                person.workLogs().stream()
                        .map(log -> log.status() == WorkLog.Status.SUBMITTED
                                ? new WorkLog(log.date(), log.minutes(), WorkLog.Status.VERIFIED)
                                : log));
    }

    /** With as much verified work as a month can hold, which no target exceeds. */
    static PersonMonth worked(PersonMonth person) {
        var month = person.month();
        var everyMinute = Math.toIntExact(Duration.ofDays(month.lengthOfMonth()).toMinutes());
        var rest = new WorkLog(month.atEndOfMonth(), everyMinute, WorkLog.Status.VERIFIED);
        return withLogs(person, Stream.concat(person.workLogs().stream(), Stream.of(rest)));
    }

    private static PersonMonth withLogs(PersonMonth person, Stream<WorkLog> logs) {
        return new PersonMonth(
                person.month(),
                person.employee(),
                person.pay(),
                person.schedule(),
                person.placements(),
                person.punches(),
                person.absences(),
                logs.toList(),
                person.rollCalls(),
                person.measures(),
                person.sanctions());
    }
}
