package id.kinerja.attendance.model;

import id.kinerja.leave.model.AbsenceKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** The judged days of one person and month, in order of date, sorted once into what the rules ask for again and again. */
public final class AttendanceMonth {

    public static final AttendanceMonth UNSCHEDULED = new AttendanceMonth(List.of());

    private final List<AttendanceDay> days;
    private final List<AttendanceDay> working = new ArrayList<>();
    private final List<AttendanceDay> attended = new ArrayList<>();
    private final List<AttendanceDay> excused = new ArrayList<>();
    private final List<AttendanceDay> absent = new ArrayList<>();

    public AttendanceMonth(List<AttendanceDay> days) {
        this.days = List.copyOf(days);
        for (var day : this.days) {
            switch (day.status()) {
                case PRESENT, MISSING_IN, MISSING_OUT -> attended.add(day);
                case EXCUSED -> excused.add(day);
                case ABSENT -> absent.add(day);
                case OFF -> {
                    continue;
                }
            }
            working.add(day);
        }
    }

    public List<AttendanceDay> days() {
        return days;
    }

    public List<AttendanceDay> workingDays() {
        return Collections.unmodifiableList(working);
    }

    public List<AttendanceDay> attendedDays() {
        return Collections.unmodifiableList(attended);
    }

    public List<AttendanceDay> excusedDays() {
        return Collections.unmodifiableList(excused);
    }

    public List<AttendanceDay> absentDays() {
        return Collections.unmodifiableList(absent);
    }

    public List<AttendanceDay> excusedBy(Collection<AbsenceKind> kinds) {
        return excused.stream().filter(day -> kinds.contains(day.excuseKind())).toList();
    }

    /** Whether every working day of the month is excused by these kinds of absence. */
    public boolean isWhollyExcusedBy(Collection<AbsenceKind> kinds) {
        return !working.isEmpty() && excusedBy(kinds).size() == working.size();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AttendanceMonth month && days.equals(month.days);
    }

    @Override
    public int hashCode() {
        return days.hashCode();
    }

    @Override
    public String toString() {
        return days.toString();
    }
}
