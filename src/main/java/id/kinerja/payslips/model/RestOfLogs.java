package id.kinerja.payslips.model;

import id.kinerja.attendance.model.AttendanceDay;
import id.kinerja.attendance.model.AttendanceMonth;
import id.kinerja.attendance.model.DayStatus;
import id.kinerja.attendance.model.RunningDay;
import id.kinerja.calendar.model.Shift;
import id.kinerja.marks.model.PersonMonth;
import id.kinerja.performance.model.WorkLog;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
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

    /** The scheduled minutes of the working days that are not over and need no document, less what is logged on them. */
    static List<WorkLog> ahead(PersonMonth person, AttendanceMonth days, LocalDateTime now) {
        return days.workingDays().stream()
                .filter(day -> day.status() != DayStatus.EXCUSED)
                .map(AttendanceDay::shift)
                .filter(shift -> shift != null && RunningDay.isOpen(shift, now))
                .map(shift -> new WorkLog(shift.date(), left(shift, person), WorkLog.Status.VERIFIED))
                .filter(log -> log.minutes() > 0)
                .toList();
    }

    private static int left(Shift shift, PersonMonth person) {
        var logged = person.workLogs().stream()
                .filter(log -> log.date().equals(shift.date()))
                .filter(log -> log.status() != WorkLog.Status.REJECTED)
                .mapToInt(WorkLog::minutes)
                .sum();
        return Math.toIntExact(Duration.between(shift.start(), shift.end()).toMinutes()) - logged;
    }

    /** With these logs besides its own. */
    static PersonMonth with(PersonMonth person, List<WorkLog> more) {
        return withLogs(person, Stream.concat(person.workLogs().stream(), more.stream()));
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
