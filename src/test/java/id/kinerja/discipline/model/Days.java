package id.kinerja.discipline.model;

import id.kinerja.attendance.model.AttendanceDay;
import id.kinerja.attendance.model.AttendanceMonth;
import id.kinerja.attendance.model.DayStatus;
import id.kinerja.attendance.model.RollCall;
import id.kinerja.calendar.model.Shift;
import id.kinerja.leave.model.Absence;
import id.kinerja.leave.model.AbsenceKind;
import id.kinerja.shared.LegalBasis;
import id.kinerja.shared.Percent;
import id.kinerja.shared.Rounding;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** Judged days of an office that works from 07:30 to 16:00, for the tests of the day rules. */
final class Days {

    static final LegalBasis BASIS = new LegalBasis("Pasal 1");
    static final LocalDate DATE = LocalDate.of(2026, 10, 1);

    private static final LocalDateTime START = DATE.atTime(7, 30);
    private static final LocalDateTime END = DATE.atTime(16, 0);

    private static final Shift SHIFT = new Shift(DATE, START, END);

    private Days() {}

    static AttendanceDay present(int late, int early) {
        return new AttendanceDay(
                DATE, DayStatus.PRESENT, SHIFT, START.plusMinutes(late), END.minusMinutes(early), late, early, null);
    }

    static AttendanceDay missingOut(int late) {
        return new AttendanceDay(DATE, DayStatus.MISSING_OUT, SHIFT, START.plusMinutes(late), null, late, 0, null);
    }

    static AttendanceDay missingIn(int early) {
        return new AttendanceDay(DATE, DayStatus.MISSING_IN, SHIFT, null, END.minusMinutes(early), 0, early, null);
    }

    static AttendanceDay absent() {
        return new AttendanceDay(DATE, DayStatus.ABSENT, null, null, null, 0, 0, null);
    }

    static AttendanceDay off() {
        return new AttendanceDay(DATE, DayStatus.OFF, null, null, null, 0, 0, null);
    }

    static AttendanceDay excused(AbsenceKind kind) {
        return new AttendanceDay(DATE, DayStatus.EXCUSED, null, null, null, 0, 0, new Absence(kind, DATE, DATE));
    }

    static RollCall missed(int day, RollCall.Kind kind) {
        return new RollCall(LocalDate.of(2026, 10, day), kind, RollCall.Presence.MISSED);
    }

    /** What the rule makes of these days: kind and percentage of each event. */
    static List<String> events(DayRule rule, AttendanceDay... days) {
        return said(rule.events(new AttendanceMonth(List.of(days)), List.of()).toList());
    }

    static List<String> said(List<DisciplineEvent> events) {
        return events.stream()
                .map(event -> event.kind() + " " + text(event.percent()))
                .toList();
    }

    private static String text(Percent percent) {
        return percent.number().toDecimal(2, Rounding.HALF_UP).toPlainString();
    }
}
