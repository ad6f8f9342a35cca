package id.kinerja.payslips.web;

import id.kinerja.allowance.Policies;
import id.kinerja.calendar.WorkCalendar;
import id.kinerja.organization.Employees;
import id.kinerja.organization.model.Nip;
import id.kinerja.organization.model.StaffMember;
import id.kinerja.payslips.Payslips;
import id.kinerja.payslips.PersonResult;
import id.kinerja.shared.NotFound;
import id.kinerja.shared.Viewer;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds the month of a person for a page, if the viewer may see it and it has begun. */
@Component
class ShownMonths {

    private final Payslips payslips;
    private final Employees employees;
    private final WorkCalendar calendar;
    private final Policies policies;
    private final Clock clock;

    ShownMonths(Payslips payslips, Employees employees, WorkCalendar calendar, Policies policies, Clock clock) {
        this.payslips = payslips;
        this.employees = employees;
        this.calendar = calendar;
        this.policies = policies;
        this.clock = clock;
    }

    private Whose whose(Viewer viewer, StaffMember member, YearMonth month) {
        var own = viewer.is(member.id());
        return new Whose(
                member.employee().nip(),
                member.employee().name(),
                own,
                employees.sees(viewer, member, month),
                own || viewer.mayReadClosed(member.post().agency().id()));
    }

    private interface Look {

        PersonResult.OfMonth at(Viewer viewer, Nip nip, YearMonth month);
    }

    ShownMonth of(Viewer viewer, Nip nip, YearMonth month) {
        return shown(viewer, nip, month, payslips::of);
    }

    /** The same for the slip, which others see than those who see the days. */
    ShownMonth forSlip(Viewer viewer, Nip nip, YearMonth month) {
        return shown(viewer, nip, month, payslips::forSlip);
    }

    private ShownMonth shown(Viewer viewer, Nip nip, YearMonth month, Look look) {
        if (month.isAfter(YearMonth.now(clock).plusMonths(1))) {
            throw new NotFound();
        }
        var found = look.at(viewer, nip, month);
        var member =
                found.results().stream().findFirst().map(PersonResult::member).orElseThrow(NotFound::new);
        var now = now(member);
        if (month.isAfter(YearMonth.from(now))) {
            throw new NotFound();
        }
        return new ShownMonth(
                whose(viewer, member, month),
                found,
                now,
                isShown(viewer, member, month.minusMonths(1)) ? month.minusMonths(1) : month);
    }

    /** The month that runs in the person's office. */
    YearMonth current(Viewer viewer, Nip nip) {
        return YearMonth.from(now(employees.visibleTo(viewer, nip, YearMonth.now(clock))));
    }

    private LocalDateTime now(StaffMember member) {
        return LocalDateTime.ofInstant(clock.instant(), member.post().unit().zone());
    }

    // before a person had working hours in the books, every day would look like a day of absence
    private boolean isShown(Viewer viewer, StaffMember member, YearMonth month) {
        return policies.inForce(month).isPresent()
                && !calendar.schedules(List.of(member.id()), month).isEmpty()
                && employees.members(List.of(member.id()), month).stream()
                        .anyMatch(one -> employees.sees(viewer, one, month));
    }
}
