package id.kinerja.payslips.web;

import id.kinerja.allowance.model.Outcome;
import id.kinerja.attendance.Attendance;
import id.kinerja.attendance.model.AttendanceDay;
import id.kinerja.attendance.model.JudgedTap;
import id.kinerja.attendance.model.RunningDay;
import id.kinerja.calendar.WorkCalendar;
import id.kinerja.calendar.model.Holiday;
import id.kinerja.leave.Absences;
import id.kinerja.leave.Absences.Documented;
import id.kinerja.payslips.model.DayLoss;
import id.kinerja.performance.model.WorkLog;
import id.kinerja.shared.NotFound;
import id.kinerja.shared.TextKey;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells what decided a day of a shown month. */
@Component
class DayStories {

    private final Attendance attendance;
    private final Absences absences;
    private final WorkCalendar calendar;

    DayStories(Attendance attendance, Absences absences, WorkCalendar calendar) {
        this.attendance = attendance;
        this.absences = absences;
        this.calendar = calendar;
    }

    DayFragment of(ShownMonth shown, LocalDate date) {
        var day = shown.days().days().stream()
                .filter(one -> one.date().equals(date))
                .findFirst()
                .orElseThrow(NotFound::new);
        var prospect = shown.prospect();
        var loss = shown.losses(prospect).stream()
                .filter(one -> one.date().equals(date))
                .findFirst()
                .orElse(null);
        return new DayFragment(
                day,
                DayState.of(day, shown.isClosed() ? null : shown.now()),
                holiday(date),
                taps(shown, day),
                document(shown, day),
                loss,
                logs(shown, date),
                isOpen(shown, day),
                footnote(shown, day, loss),
                loss == null || prospect == null ? List.of() : PriceWords.of(loss, prospect, shown.policy()),
                shown.dispute());
    }

    private static boolean isOpen(ShownMonth shown, AttendanceDay day) {
        return !shown.isClosed() && day.shift() != null && RunningDay.isOpen(day.shift(), shown.now());
    }

    private static @Nullable TextKey footnote(ShownMonth shown, AttendanceDay day, @Nullable DayLoss loss) {
        if (day.date().isAfter(shown.now().toLocalDate())) {
            return DayText.NOT_YET;
        }
        if (isOpen(shown, day)) {
            return DayText.STILL_RUNS;
        }
        if (shown.outcome() instanceof Outcome.Unready) {
            return day.shift() == null ? null : DayText.NOT_CALCULATED;
        }
        return loss == null && day.shift() != null ? DayText.NOTHING_LOST : null;
    }

    private @Nullable String holiday(LocalDate date) {
        return calendar.holidays(YearMonth.from(date)).stream()
                .filter(holiday -> holiday.date().equals(date))
                .findFirst()
                .map(Holiday::name)
                .orElse(null);
    }

    private List<JudgedTap> taps(ShownMonth shown, AttendanceDay day) {
        var person = shown.outcome().person();
        var schedule = person.schedule();
        if (schedule == null) {
            return List.of();
        }
        var zone = shown.member().post().unit().zone();
        var received = attendance.received(shown.member().id(), zone, day.date());
        return JudgedTap.on(day, schedule, person.punches(), received);
    }

    // the kept facts name kind and days of the document; its number stands in the books
    private @Nullable Documented document(ShownMonth shown, AttendanceDay day) {
        var excuse = day.excuse();
        if (excuse == null) {
            return null;
        }
        return absences.on(shown.member().id(), day.date())
                .filter(document -> document.absence().equals(excuse))
                .orElseGet(() -> new Documented(shown.member().id(), excuse, ""));
    }

    private static List<WorkLog> logs(ShownMonth shown, LocalDate date) {
        return shown.outcome().person().workLogs().stream()
                .filter(log -> log.date().equals(date))
                .toList();
    }
}
