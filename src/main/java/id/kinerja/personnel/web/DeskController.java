package id.kinerja.personnel.web;

import id.kinerja.forms.web.RecordFormPage;
import id.kinerja.frame.web.Answer;
import id.kinerja.frame.web.KeptForm;
import id.kinerja.organization.OrganizationRefusal;
import id.kinerja.organization.model.Nip;
import id.kinerja.personnel.PersonFile;
import id.kinerja.personnel.PersonFiles;
import id.kinerja.personnel.PersonnelDesk;
import id.kinerja.shared.Misfilled;
import id.kinerja.shared.NotFound;
import id.kinerja.shared.Refused;
import id.kinerja.shared.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The forms that take somebody in, place him, correct who he is, and end his employment. */
@Controller
class DeskController {

    private final PersonFiles files;
    private final PersonnelDesk desk;
    private final RecordForms forms;

    DeskController(PersonFiles files, PersonnelDesk desk, RecordForms forms) {
        this.files = files;
        this.desk = desk;
        this.forms = forms;
    }

    @GetMapping("/people/new")
    RecordFormPage takeIn(Viewer viewer, KeptForm kept) {
        if (!PersonnelDesk.mayTakeIn(viewer)) {
            throw new NotFound();
        }
        return forms.takeIn(viewer, kept);
    }

    @PostMapping("/people")
    Answer takeIn(Viewer viewer, HttpServletRequest request) {
        return done(takeIn(viewer, KeptForm.EMPTY), request, fields -> desk.takeIn(viewer, fields));
    }

    @GetMapping("/people/{nip}/placements/new")
    RecordFormPage place(Viewer viewer, @PathVariable Nip nip, KeptForm kept) {
        return forms.place(viewer, kept(viewer, nip), kept);
    }

    @PostMapping("/people/{nip}/placements")
    Answer place(Viewer viewer, @PathVariable Nip nip, HttpServletRequest request) {
        return done(forms.place(viewer, mine(viewer, nip), KeptForm.EMPTY), request, fields -> {
            desk.place(viewer, nip, fields);
            return nip;
        });
    }

    @GetMapping("/people/{nip}/identity")
    RecordFormPage correct(Viewer viewer, @PathVariable Nip nip, KeptForm kept) {
        return forms.correct(kept(viewer, nip), kept);
    }

    @PostMapping("/people/{nip}/identity")
    Answer correct(Viewer viewer, @PathVariable Nip nip, HttpServletRequest request) {
        var page = forms.correct(mine(viewer, nip), KeptForm.EMPTY);
        return done(page, request, fields -> desk.correct(viewer, nip, fields));
    }

    @GetMapping("/people/{nip}/leaving")
    RecordFormPage end(Viewer viewer, @PathVariable Nip nip, KeptForm kept) {
        return forms.end(kept(viewer, nip), kept);
    }

    @PostMapping("/people/{nip}/leaving")
    Answer end(Viewer viewer, @PathVariable Nip nip, HttpServletRequest request) {
        return done(forms.end(mine(viewer, nip), KeptForm.EMPTY), request, fields -> {
            desk.end(viewer, nip, fields);
            return nip;
        });
    }

    /** A form that its viewer could not send is not there. */
    private PersonFile kept(Viewer viewer, Nip nip) {
        return files.of(viewer, nip, (sight, who) -> NotFound.unless(sight.keepsRecord()));
    }

    private PersonFile mine(Viewer viewer, Nip nip) {
        return files.of(viewer, nip, (sight, who) -> PersonnelDesk.mustKeep(sight.keepsRecord(), sight));
    }

    /** The person's page, or the same form again with a sentence at each field that is wrong. */
    static Answer done(RecordFormPage page, HttpServletRequest request, Function<UnaryOperator<String>, Nip> act) {
        var typed = KeptForm.of(request);
        try {
            return Answer.to("/people/" + act.apply(typed::value)).saying(PersonText.DONE);
        } catch (Misfilled wrong) {
            return Answer.refused(page.holding(typed, wrong.flaws()));
        } catch (Refused no) {
            var field = OrganizationRefusal.field(no.reason().key());
            if (field.isEmpty()) {
                throw no;
            }
            return Answer.refused(page.holding(typed, Map.of(field, no.reason())));
        }
    }
}
