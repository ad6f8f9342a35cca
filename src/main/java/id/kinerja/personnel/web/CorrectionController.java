package id.kinerja.personnel.web;

import id.kinerja.forms.web.RecordFormPage;
import id.kinerja.frame.web.Answer;
import id.kinerja.frame.web.KeptForm;
import id.kinerja.organization.model.Nip;
import id.kinerja.personnel.CorrectionDesk;
import id.kinerja.personnel.PersonFiles;
import id.kinerja.shared.NotFound;
import id.kinerja.shared.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The forms that put right a mistyped post, and take back an end of employment that was none. */
@Controller
class CorrectionController {

    private final PersonFiles files;
    private final CorrectionDesk desk;
    private final RecordForms forms;

    CorrectionController(PersonFiles files, CorrectionDesk desk, RecordForms forms) {
        this.files = files;
        this.desk = desk;
        this.forms = forms;
    }

    @GetMapping("/people/{nip}/placements/{from}/correction")
    RecordFormPage post(Viewer viewer, @PathVariable Nip nip, @PathVariable LocalDate from, KeptForm kept) {
        mustKeep(viewer, nip);
        return forms.correctPost(viewer, desk.post(viewer, nip, from), kept);
    }

    @PostMapping("/people/{nip}/placements/{from}/correction")
    Answer correctPost(Viewer viewer, @PathVariable Nip nip, @PathVariable LocalDate from, HttpServletRequest request) {
        var page = forms.correctPost(viewer, desk.post(viewer, nip, from), KeptForm.EMPTY);
        return DeskController.done(page, request, fields -> {
            desk.correctPost(viewer, nip, from, fields);
            return nip;
        });
    }

    @GetMapping("/people/{nip}/return")
    RecordFormPage takeBack(Viewer viewer, @PathVariable Nip nip, KeptForm kept) {
        mustKeep(viewer, nip);
        return forms.takeBack(desk.ended(viewer, nip), kept);
    }

    @PostMapping("/people/{nip}/return")
    Answer takeBack(Viewer viewer, @PathVariable Nip nip, HttpServletRequest request) {
        var page = forms.takeBack(desk.ended(viewer, nip), KeptForm.EMPTY);
        return DeskController.done(page, request, fields -> {
            desk.takeBack(viewer, nip, fields);
            return nip;
        });
    }

    /** A form that its viewer could not send is not there. */
    private void mustKeep(Viewer viewer, Nip nip) {
        files.must(viewer, nip, (sight, who) -> NotFound.unless(sight.keepsRecord()));
    }
}
