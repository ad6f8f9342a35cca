package id.kinerja.monthend;

import id.kinerja.monthend.RecapTaken.RecapWord;
import id.kinerja.organization.Organization;
import id.kinerja.organization.model.Nip;
import id.kinerja.organization.model.StaffMember;
import id.kinerja.organization.model.Unit;
import id.kinerja.payslips.Crew;
import id.kinerja.payslips.Payslips;
import id.kinerja.payslips.PersonResult;
import id.kinerja.shared.NotFound;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** The month of everyone in an agency or unit, as many people at once as a screen holds. */
@Service
public class UnitMonths {

    private static final Comparator<StaffMember> BY_NAME =
            Comparator.comparing(member -> member.employee().name(), String.CASE_INSENSITIVE_ORDER);

    private final Organization organization;
    private final Payslips payslips;
    private final ApplicationEventPublisher news;

    UnitMonths(Organization organization, Payslips payslips, ApplicationEventPublisher news) {
        this.organization = organization;
        this.payslips = payslips;
        this.news = news;
    }

    /** A unit that the viewer may read, its agency with all the units of it, the agency first, and who is there in the month. */
    public record Shown(Unit unit, List<Unit> units, Crew crew) {

        public Unit agency() {
            return units.getFirst();
        }

        /** Everyone by name. */
        public List<StaffMember> people() {
            return crew.members().stream().sorted(BY_NAME).toList();
        }
    }

    /** The unit, if the viewer looks after it. */
    public Unit unit(Viewer viewer, UnitId id) {
        return organization.visibleTo(viewer, id);
    }

    /** Who is there, before anything is calculated. */
    public Shown of(Unit unit, YearMonth month) {
        return new Shown(unit, organization.unitsOf(unit), payslips.crew(unit, month));
    }

    /** The month of some of them. */
    public PersonResult.OfMonth of(Shown shown, List<StaffMember> some) {
        return payslips.of(shown.crew(), some);
    }

    /** The month of all of them to take away as a file, which the trail says. */
    public PersonResult.OfMonth taken(Viewer viewer, Shown shown) {
        var month = of(shown, shown.crew().members());
        news.publishEvent(new RecapTaken(
                viewer,
                shown.unit(),
                RecapWord.RECAP,
                month.month(),
                month.results().size()));
        return month;
    }

    /** One person of the agency. */
    public PersonResult.OfMonth of(Viewer viewer, UnitId id, YearMonth month, Nip nip) {
        var agency = organization.visibleTo(viewer, id).agency();
        var found = payslips.of(viewer, nip, month);
        if (found.results().stream()
                .noneMatch(one -> one.member().post().agency().id().equals(agency))) {
            throw new NotFound();
        }
        return found;
    }
}
