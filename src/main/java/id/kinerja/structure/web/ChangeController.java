package id.kinerja.structure.web;

import id.kinerja.frame.web.Answer;
import id.kinerja.frame.web.KeptForm;
import id.kinerja.frame.web.Page;
import id.kinerja.frame.web.Wording;
import id.kinerja.organization.Appointments;
import id.kinerja.organization.Employees;
import id.kinerja.organization.OrganizationRefusal;
import id.kinerja.organization.UnitChanges;
import id.kinerja.organization.model.UnitOnDay;
import id.kinerja.shared.Language;
import id.kinerja.shared.NotFound;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Refused;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer;
import id.kinerja.structure.StructureDesk;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The city personnel officer adds, renames, moves and closes a unit, and appoints who acts as its leader. */
@Controller
class ChangeController {

    private final StructureDesk desk;
    private final UnitChanges changes;
    private final Appointments appointments;
    private final Employees employees;

    ChangeController(StructureDesk desk, UnitChanges changes, Appointments appointments, Employees employees) {
        this.desk = desk;
        this.changes = changes;
        this.appointments = appointments;
        this.employees = employees;
    }

    @GetMapping("/units/chart/{unit}/change")
    Page page(Viewer viewer, @PathVariable UUID unit, KeptForm kept) {
        var seen = desk.of(viewer, new UnitId(unit));
        return new ChangePage(seen.unit(), seen.parents(), seen.lead(), seen.told(), seen.today(), kept);
    }

    @PostMapping("/units/chart/{unit}/{change}")
    Answer change(
            Viewer viewer,
            @PathVariable UUID unit,
            @PathVariable String change,
            @RequestParam Map<String, String> fields,
            Language language,
            HttpServletRequest request) {
        var path = "/units/chart/" + unit + "/change";
        var seen = desk.of(viewer, new UnitId(unit));
        try {
            decide(viewer, change, seen.unit(), new SentChange(fields));
        } catch (Refused no) {
            kept(change, no, language, request).keepFor(path, request.getSession());
            return Answer.to(path);
        }
        return Answer.to(path).saying(ChangeText.DONE);
    }

    private void decide(Viewer viewer, String change, UnitOnDay unit, SentChange sent) {
        switch (change) {
            case "rename" -> changes.rename(viewer, unit.id(), sent.text("name"), sent.decision());
            case "move" -> changes.move(viewer, unit.id(), sent.parent(), sent.decision());
            case "close" -> changes.close(viewer, unit.id(), sent.decision());
            case "create" -> changes.create(viewer, sent.unit(unit), sent.leadership(), sent.decision());
            case "act" -> appointments.act(viewer, sent.acting(unit.id(), person(sent)));
            default -> throw new NotFound();
        }
    }

    private PersonId person(SentChange sent) {
        var nip = sent.nip();
        try {
            return employees.person(nip);
        } catch (NotFound none) {
            throw new SentChange.FieldRefused("nip", Refused.because(ChangeText.NOT_A_NIP, nip.digits()));
        }
    }

    /** What was typed, with the sentence at the field that it is about. */
    private static KeptForm kept(String change, Refused no, Language language, HttpServletRequest request) {
        var fields = new LinkedHashMap<>(KeptForm.of(request).fields());
        fields.put(ChangePage.FORM, List.of(change));
        fields.put(ChangePage.WRONG, List.of(field(no)));
        return new KeptForm(fields).refusedBecause(Wording.in(language).say(no.reason()));
    }

    private static String field(Refused no) {
        return no instanceof SentChange.FieldRefused at
                ? at.field()
                : OrganizationRefusal.field(no.reason().key());
    }
}
