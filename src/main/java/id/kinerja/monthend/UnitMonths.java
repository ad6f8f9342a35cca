package id.kinerja.monthend;

import id.kinerja.organization.Employees;
import id.kinerja.organization.Organization;
import id.kinerja.organization.model.Nip;
import id.kinerja.organization.model.Unit;
import id.kinerja.payslips.Payslips;
import id.kinerja.payslips.PersonResult;
import id.kinerja.shared.NotFound;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer;
import java.time.YearMonth;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** The month of everyone in an agency or unit, as many at once as one screen holds. */
@Service
public class UnitMonths {

    private static final int PEOPLE_ON_A_SCREEN = 100;

    private final Organization organization;
    private final Employees employees;
    private final Payslips payslips;
    private final ApplicationEventPublisher news;

    UnitMonths(Organization organization, Employees employees, Payslips payslips, ApplicationEventPublisher news) {
        this.organization = organization;
        this.employees = employees;
        this.payslips = payslips;
        this.news = news;
    }

    /**
     * What a screen shows of an agency, whose units come with it, the agency first. Where the agency has more people than a
     * screen holds, its own entry is those alone who stand in none of its units.
     */
    public record Shown(Unit unit, List<Unit> units, boolean isLarge, PersonResult.OfMonth month) {

        public Unit agency() {
            return units.getFirst();
        }
    }

    /** The unit, if the viewer looks after it. */
    public Unit unit(Viewer viewer, UnitId id) {
        return organization.visibleTo(viewer, id);
    }

    public Shown of(Viewer viewer, UnitId id, YearMonth month) {
        var unit = organization.visibleTo(viewer, id);
        var units = organization.unitsOf(unit);
        if (!unit.isAgency()) {
            return new Shown(unit, units, isLarge(unit, month), payslips.ofUnit(unit, month));
        }
        if (!isLarge(unit, month)) {
            return new Shown(unit, units, false, payslips.ofUnit(unit, month));
        }
        var direct = payslips.directlyIn(unit, month);
        if (direct.results().isEmpty() && units.size() > 1) {
            var first = units.get(1);
            return new Shown(first, units, true, payslips.ofUnit(first, month));
        }
        return new Shown(unit, units, true, direct);
    }

    /** The same to take away as a file, which the trail says. */
    public Shown taken(Viewer viewer, UnitId id, YearMonth month) {
        var shown = of(viewer, id, month);
        news.publishEvent(new RecapTaken(viewer, shown.unit(), shown.month()));
        return shown;
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

    private boolean isLarge(Unit unit, YearMonth month) {
        return employees.everIn(unit.agency(), month).size() > PEOPLE_ON_A_SCREEN;
    }
}
