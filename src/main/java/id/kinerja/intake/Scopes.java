package id.kinerja.intake;

import id.kinerja.organization.Organization;
import id.kinerja.organization.PersonnelRecords;
import id.kinerja.organization.model.Unit;
import id.kinerja.shared.NotFound;
import id.kinerja.shared.Viewer;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Whose people somebody may take in and give out: a personnel officer those of his agencies, nobody else anything. */
@Component
class Scopes {

    private final Organization organization;
    private final PersonnelRecords records;

    Scopes(Organization organization, PersonnelRecords records) {
        this.organization = organization;
        this.records = records;
    }

    Scope of(Viewer viewer) {
        var agencies = agencies(viewer).stream().map(Unit::id).collect(Collectors.toSet());
        return new Scope(
                viewer.person(),
                records.allUnits().stream()
                        .filter(unit -> agencies.contains(unit.agency()))
                        .toList());
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

    Scope ofTheWhole() {
        return new Scope(null, records.allUnits());
    }
}
