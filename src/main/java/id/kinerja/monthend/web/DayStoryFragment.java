package id.kinerja.monthend.web;

import id.kinerja.attendance.model.AttendanceDay;
import id.kinerja.attendance.model.JudgedTap;
import id.kinerja.discipline.model.DisciplineEvent;
import id.kinerja.frame.web.Fragment;
import id.kinerja.organization.model.StaffMember;
import id.kinerja.payslips.model.DayLoss;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One person's day as the officer reads it: hours, taps, document, what it takes and by which article. */
public record DayStoryFragment(
        StaffMember member,
        AttendanceDay day,
        DayMark mark,
        String code,
        boolean isOver,
        List<JudgedTap> taps,
        List<DisciplineEvent> events,
        @Nullable DayLoss loss,
        String back)
        implements Fragment {

    static DayStoryFragment of(
            PersonDays person, LocalDate date, List<JudgedTap> taps, @Nullable DayLoss loss, String back) {
        var day = person.day(date);
        return new DayStoryFragment(
                person.member(),
                day,
                person.mark(date),
                person.code(date),
                person.isOver(date),
                taps,
                person.events(date),
                loss,
                back);
    }

    /** The same day among the person's own pages. */
    public String personsDay() {
        return personsMonth() + "/" + day.date();
    }

    /** The month of the person with all its days. */
    public String personsMonth() {
        return person() + "/days/" + YearMonth.from(day.date());
    }

    /** What the month comes to, with its slip once it is closed. */
    public String allowance() {
        return person() + "/allowance/" + YearMonth.from(day.date());
    }

    private String person() {
        return "/people/" + member.employee().nip();
    }
}
