package id.kinerja.home.web;

import id.kinerja.allowance.model.Outcome;
import id.kinerja.allowance.model.Policy;
import id.kinerja.attendance.Attendance;
import id.kinerja.attendance.model.ReceivedTap;
import id.kinerja.attendance.model.RunningDay;
import id.kinerja.calendar.MonthClosing;
import id.kinerja.calendar.WorkCalendar;
import id.kinerja.calendar.model.Holiday;
import id.kinerja.calendar.model.MonthState;
import id.kinerja.home.web.TodayPage.Notice;
import id.kinerja.marks.model.PersonMonth;
import id.kinerja.organization.model.StaffMember;
import id.kinerja.payslips.Payslips;
import id.kinerja.payslips.PersonMonths;
import id.kinerja.payslips.PersonResult;
import id.kinerja.payslips.model.DayLoss;
import id.kinerja.payslips.model.Prospect;
import id.kinerja.shared.Message;
import id.kinerja.shared.Refused;
import id.kinerja.shared.Viewer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what an employee's today is. */
@Component
class Today {

    private final Payslips payslips;
    private final PersonMonths personMonths;
    private final Attendance attendance;
    private final WorkCalendar calendar;
    private final MonthClosing closings;

    Today(
            Payslips payslips,
            PersonMonths personMonths,
            Attendance attendance,
            WorkCalendar calendar,
            MonthClosing closings) {
        this.payslips = payslips;
        this.personMonths = personMonths;
        this.attendance = attendance;
        this.calendar = calendar;
        this.closings = closings;
    }

    TodayPage of(Viewer viewer, StaffMember member, LocalDateTime now, boolean offersPasskey) {
        var month = result(viewer, member, YearMonth.from(now));
        var facts = month.map(found -> found.results().getFirst().outcome().person())
                .orElseGet(() -> facts(member, YearMonth.from(now)));
        var day = facts.schedule() == null
                ? null
                : RunningDay.at(now, facts.schedule(), facts.punches(), facts.absences());
        var money = month.flatMap(found -> money(found, now)).orElse(null);
        var noMoney = month.isEmpty() ? TodayText.NO_RULE : TodayText.UNREADY_WHY;
        return new TodayPage(
                member,
                now,
                day,
                answer(day, now),
                taps(member, day),
                money,
                money == null ? noMoney : null,
                notices(viewer, member, YearMonth.from(now)),
                List.of(),
                offersPasskey);
    }

    // without a rule nothing is paid yet, but people come to work all the same
    private Optional<PersonResult.OfMonth> result(Viewer viewer, StaffMember member, YearMonth month) {
        try {
            return Optional.of(payslips.of(viewer, member.employee().nip(), month));
        } catch (Refused noRule) {
            return Optional.empty();
        }
    }

    private PersonMonth facts(StaffMember member, YearMonth month) {
        return personMonths.of(List.of(member), month).getFirst().facts();
    }

    private static Optional<MoneySoFar> money(PersonResult.OfMonth found, LocalDateTime now) {
        return found.results().getFirst().outcome() instanceof Outcome.Ready ready
                ? Optional.of(money(ready, found.rule().policy(), now))
                : Optional.empty();
    }

    private static MoneySoFar money(Outcome.Ready ready, Policy policy, LocalDateTime now) {
        var prospect = Prospect.of(ready, policy, now);
        return new MoneySoFar(prospect, DayLoss.of(prospect.soFar(), policy));
    }

    private Message answer(@Nullable RunningDay day, LocalDateTime now) {
        return day == null
                ? Message.of(TodayText.NO_HOURS)
                : Answers.of(day, now, holiday(day.day().date()));
    }

    private @Nullable String holiday(LocalDate date) {
        return calendar.holidays(YearMonth.from(date)).stream()
                .filter(holiday -> holiday.date().equals(date))
                .findFirst()
                .map(Holiday::name)
                .orElse(null);
    }

    private List<ReceivedTap> taps(StaffMember member, @Nullable RunningDay day) {
        if (day == null) {
            return List.of();
        }
        var shift = day.day().shift();
        return attendance
                .received(member.id(), member.post().unit().zone(), day.day().date())
                .stream()
                .filter(tap -> shift == null
                        ? tap.time().toLocalDate().equals(day.day().date())
                        : shift.reaches(tap.time()))
                .toList();
    }

    private List<Notice> notices(Viewer viewer, StaffMember member, YearMonth month) {
        var before = month.minusMonths(1);
        var reopened = closings.state(member.post().agency().id(), before) instanceof MonthState.Reopened
                ? Stream.of(TodayPage.reopened(member, before))
                : Stream.<Notice>empty();
        var issued = payslips.past(viewer, member.id()).stream()
                .filter(slip -> slip.month().equals(before) && slip.net() != null)
                .map(slip -> TodayPage.issued(member, slip));
        return Stream.of(reopened, issued).flatMap(all -> all).limit(1).toList();
    }
}
