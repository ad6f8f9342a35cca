package id.kinerja.intake;

import id.kinerja.intake.model.Asker;
import id.kinerja.intake.model.Plan;
import id.kinerja.organization.Organization;
import id.kinerja.organization.PersonnelRecords;
import id.kinerja.organization.RoleBook;
import id.kinerja.organization.model.Unit;
import id.kinerja.personnel.OwnLine;
import id.kinerja.shared.NotFound;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer;
import id.kinerja.shared.Viewer.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Whose people somebody may take in and give out: a personnel officer those of his agencies, nobody else anything. */
@Component
class Scopes {

    private final Organization organization;
    private final PersonnelRecords records;
    private final OwnLine own;
    private final RoleBook roles;
    private final Clock clock;

    Scopes(Organization organization, PersonnelRecords records, OwnLine own, RoleBook roles, Clock clock) {
        this.clock = clock;
        this.organization = organization;
        this.records = records;
        this.own = own;
        this.roles = roles;
    }

    Scope of(Viewer viewer) {
        var agencies = agencies(viewer).stream().map(Unit::id).collect(Collectors.toSet());
        return new Scope(
                asker(viewer),
                records.allUnits().stream()
                        .filter(unit -> agencies.contains(unit.agency()))
                        .toList(),
                records.closings());
    }

    /** Whether a city's officer serves is entered by another of them, and by nobody of an agency. */
    private Asker asker(Viewer viewer) {
        var isCity = viewer.holds(Role.CITY_PERSONNEL);
        return new Asker(viewer.person(), isCity ? Set.of() : roles.cityOfficers());
    }

    /** Writes what a list changes, unless another would decide for the officer himself by it. */
    void write(Viewer viewer, Plan plan, Runnable work) {
        var first = plan.reachesBackTo().orElse(LocalDate.MAX);
        own.keep(viewer, first.minusDays(1), work); // what is put off takes somebody away from the day before
    }

    List<Unit> agencies(Viewer viewer) {
        var agencies = organization.agenciesOf(viewer).stream()
                .filter(agency -> viewer.looksAfter(agency.id()))
                .toList();
        if (agencies.isEmpty()) {
            throw new NotFound();
        }
        return agencies;
    }

    List<UnitId> agencyIds(Viewer viewer) {
        return agencies(viewer).stream().map(Unit::id).toList();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Scope ofTheWhole() {
        return new Scope(Asker.NOBODY, records.allUnits(), records.closings());
    }
}
