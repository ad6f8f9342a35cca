package id.kinerja.attendance.model;

import id.kinerja.leave.model.AbsenceKind;
import java.util.Collection;
import java.util.List;

/** The judged days of one person and month, in order of date. */
public record AttendanceMonth(List<AttendanceDay> days) {

    public static final AttendanceMonth UNSCHEDULED = new AttendanceMonth(List.of());

    public AttendanceMonth {
        days = List.copyOf(days);
    }

    public List<AttendanceDay> workingDays() {
        return days.stream().filter(AttendanceDay::isWorkingDay).toList();
    }

    public List<AttendanceDay> absentDays() {
        return days.stream().filter(AttendanceDay::isAbsent).toList();
    }

    public List<AttendanceDay> attendedDays() {
        return days.stream().filter(AttendanceDay::isAttended).toList();
    }

    public List<AttendanceDay> excusedDays() {
        return days.stream().filter(AttendanceDay::isExcused).toList();
    }

    public List<AttendanceDay> excusedBy(Collection<AbsenceKind> kinds) {
        return excusedDays().stream()
                .filter(day -> kinds.contains(day.excuseKind()))
                .toList();
    }

    /** Whether every working day of the month is excused by these kinds of absence. */
    public boolean isWhollyExcusedBy(Collection<AbsenceKind> kinds) {
        var working = workingDays();
        return !working.isEmpty() && excusedBy(kinds).size() == working.size();
    }
}
