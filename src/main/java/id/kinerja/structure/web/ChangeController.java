package id.kinerja.structure.web;

import id.kinerja.frame.web.Answer;
import id.kinerja.frame.web.KeptForm;
import id.kinerja.frame.web.Page;
import id.kinerja.organization.Appointments;
import id.kinerja.organization.Employees;
import id.kinerja.organization.OrganizationRefusal;
import id.kinerja.organization.UnitChanges;
import id.kinerja.organization.model.Nip;
import id.kinerja.organization.model.UnitOnDay;
import id.kinerja.personnel.Choices;
import id.kinerja.shared.Misfilled;
import id.kinerja.shared.NotFound;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Refused;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer;
import id.kinerja.structure.StructureDesk;
import id.kinerja.structure.web.ChangePage.Change;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The city personnel officer adds, renames, moves and closes a unit, and says who acts as its leader. */
@Controller
class ChangeController {

    private final StructureDesk desk;
    private final UnitChanges changes;
    private final Appointments appointments;
    private final Employees employees;
    private final Choices choices;

    ChangeController(
            StructureDesk desk, UnitChanges changes, Appointments appointments, Employees employees, Choices choices) {
        this.choices = choices;
        this.desk = desk;
        this.changes = changes;
        this.appointments = appointments;
        this.employees = employees;
    }

    @GetMapping("/units/chart/{unit}/change")
    Page page(Viewer viewer, @PathVariable UUID unit, KeptForm kept) {
        return new ChangePage(desk.of(viewer, new UnitId(unit)), null, kept, Map.of());
    }

    @PostMapping("/units/chart/{unit}/{change}")
    Answer change(Viewer viewer, @PathVariable UUID unit, @PathVariable String change, HttpServletRequest request) {
        var seen = desk.of(viewer, new UnitId(unit));
        var wanted = wanted(change);
        var typed = KeptForm.of(request);
        try {
            decide(viewer, wanted, seen.unit(), new SentChange(typed::value, seen.today()));
        } catch (Misfilled wrong) {
            return refused(viewer, new ChangePage(seen, wanted, typed, wrong.flaws()));
        } catch (Refused no) {
            var flaws = Map.of(OrganizationRefusal.field(no.reason().key()), no.reason());
            return refused(viewer, new ChangePage(seen, wanted, typed, flaws));
        }
        return Answer.to("/units/chart/" + unit + "/change").saying(ChangeText.DONE);
    }

    private Answer refused(Viewer viewer, ChangePage page) {
        return Answer.refused(page.finding(text -> choices.of(viewer, ChangePage.OFFICIAL, text)));
    }

    private static Change wanted(String code) {
        return Stream.of(Change.values())
                .filter(change -> change.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private void decide(Viewer viewer, Change change, UnitOnDay unit, SentChange sent) {
        switch (change) {
            case RENAME -> changes.rename(viewer, unit.id(), sent.text("name"), sent.decision());
            case MOVE -> changes.move(viewer, unit.id(), sent.parent(), sent.decision());
            case CLOSE -> changes.close(viewer, unit.id(), sent.decision());
            case CREATE -> changes.create(viewer, sent.unit(unit), sent.leadership(), sent.decision());
            case ACT -> appointments.act(viewer, sent.acting(unit.id(), text -> person(viewer, text)));
            case END -> appointments.end(viewer, unit.id(), sent.term(), sent.decision());
        }
    }

    private PersonId person(Viewer viewer, String text) {
        return employees.person(new Nip(choices.nip(viewer, text)));
    }
}
