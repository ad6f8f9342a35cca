package id.kinerja.payslips.web;

import id.kinerja.attendance.model.AttendanceDay;
import id.kinerja.attendance.model.JudgedTap;
import id.kinerja.frame.web.Fragment;
import id.kinerja.leave.Absences.Documented;
import id.kinerja.payslips.model.DayLoss;
import id.kinerja.performance.model.WorkLog;
import id.kinerja.shared.Message;
import id.kinerja.shared.TextKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The story of one day: schedule, taps with what became of each, the document, what it took and by which article. */
public record DayFragment(
        AttendanceDay day,
        DayState state,
        @Nullable String holiday,
        List<JudgedTap> taps,
        @Nullable Documented document,
        @Nullable DayLoss loss,
        List<WorkLog> logs,
        boolean isOpen,
        @Nullable TextKey footnote,
        List<Message> prices,
        TextKey dispute)
        implements Fragment {}
