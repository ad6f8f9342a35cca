package id.kinerja.monthend.web;

import id.kinerja.attendance.model.AttendanceDay;
import id.kinerja.discipline.model.DisciplineEvent;
import id.kinerja.organization.model.StaffMember;
import id.kinerja.shared.web.Fragment;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** One person's day as the officer reads it: hours, taps, document, what it takes and by which article. */
public record DayStoryFragment(
        StaffMember member,
        AttendanceDay day,
        DayMark mark,
        String code,
        boolean isOver,
        List<DisciplineEvent> events,
        String back)
        implements Fragment {

    static DayStoryFragment of(PersonDays person, LocalDate date, String back) {
        var day = person.day(date);
        return new DayStoryFragment(
                person.member(),
                day,
                person.mark(date),
                person.code(date),
                person.isOver(date),
                person.events(date),
                back);
    }

    /** The month of the person with all its days. */
    public String personsMonth() {
        return "/people/" + member.employee().nip() + "/days/" + YearMonth.from(day.date());
    }
}
