package id.kinerja.monthend.web;

import id.kinerja.allowance.model.Outcome;
import id.kinerja.attendance.Attendance;
import id.kinerja.attendance.model.JudgedTap;
import id.kinerja.payslips.PersonResult;
import id.kinerja.payslips.model.DayLoss;
import id.kinerja.payslips.model.Prospect;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the officer what decided a day of somebody, and what it took from the month. */
@Component
class OfficerStories {

    private final Attendance attendance;

    OfficerStories(Attendance attendance) {
        this.attendance = attendance;
    }

    DayStoryFragment of(PersonResult.OfMonth found, LocalDate date, LocalDateTime now, String back) {
        var person = PersonDays.of(found.results().getFirst(), found.rule().policy(), now);
        return DayStoryFragment.of(person, date, taps(person, date), loss(found, date, now), back);
    }

    private List<JudgedTap> taps(PersonDays person, LocalDate date) {
        var facts = person.result().outcome().person();
        var schedule = facts.schedule();
        if (schedule == null) {
            return List.of();
        }
        var zone = person.member().post().unit().zone();
        var received = attendance.received(person.member().id(), zone, date);
        return JudgedTap.on(person.day(date), schedule, facts.punches(), received);
    }

    private static @Nullable DayLoss loss(PersonResult.OfMonth found, LocalDate date, LocalDateTime now) {
        if (!(found.results().getFirst().outcome() instanceof Outcome.Ready ready)) {
            return null;
        }
        var policy = found.rule().policy();
        var prospect = found.state().isClosed() ? Prospect.closed(ready) : Prospect.of(ready, policy, now);
        return DayLoss.of(prospect.soFar(), policy).stream()
                .filter(loss -> loss.date().equals(date))
                .findFirst()
                .orElse(null);
    }
}
