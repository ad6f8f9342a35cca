package id.kinerja.payslips.web;

import id.kinerja.attendance.model.AttendanceDay;
import id.kinerja.payslips.model.DayLoss;
import org.jspecify.annotations.Nullable;

/** One day in the list of a month; of what it took there is nothing where it took nothing. */
public record DayRow(
        AttendanceDay day,
        DayState state,
        String path,
        @Nullable DayLoss loss,
        boolean isToday) {}
