package id.kinerja.attendance.model;

import id.kinerja.calendar.model.Shift;
import id.kinerja.leave.model.Absence;
import id.kinerja.leave.model.AbsenceKind;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A judged day: its status with the shift, the taps or the document that decided it, and the whole minutes late and early. */
public record AttendanceDay(
        LocalDate date,
        DayStatus status,
        @Nullable Shift shift,
        @Nullable LocalDateTime arrival,
        @Nullable LocalDateTime departure,
        int lateMinutes,
        int earlyMinutes,
        @Nullable Absence excuse) {

    static AttendanceDay off(LocalDate date) {
        return new AttendanceDay(date, DayStatus.OFF, null, null, null, 0, 0, null);
    }

    static AttendanceDay absent(Shift shift) {
        return new AttendanceDay(shift.date(), DayStatus.ABSENT, shift, null, null, 0, 0, null);
    }

    static AttendanceDay excused(Shift shift, Absence excuse) {
        return new AttendanceDay(shift.date(), DayStatus.EXCUSED, shift, null, null, 0, 0, excuse);
    }

    public boolean isLateOrEarly() {
        return lateMinutes > 0 || earlyMinutes > 0;
    }

    public boolean isMissingATap() {
        return status == DayStatus.MISSING_IN || status == DayStatus.MISSING_OUT;
    }

    /** The kind of document that excuses the day; none where it is not excused. */
    public @Nullable AbsenceKind excuseKind() {
        return excuse == null ? null : excuse.kind();
    }
}
