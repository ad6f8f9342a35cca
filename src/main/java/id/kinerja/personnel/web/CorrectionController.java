package id.kinerja.personnel.web;

import static id.kinerja.personnel.web.RecordAnswers.said;

import id.kinerja.forms.web.RecordFormPage;
import id.kinerja.frame.web.Answer;
import id.kinerja.frame.web.KeptForm;
import id.kinerja.organization.model.Nip;
import id.kinerja.organization.model.Standing;
import id.kinerja.personnel.CorrectionDesk;
import id.kinerja.personnel.PersonFiles;
import id.kinerja.personnel.web.RecordAnswers.Done;
import id.kinerja.shared.Message;
import id.kinerja.shared.NotFound;
import id.kinerja.shared.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The forms that put right a mistyped post, withdraw one that is not to be, and take back an end of employment that was none. */
@Controller
class CorrectionController {

    private final PersonFiles files;
    private final CorrectionDesk desk;
    private final RecordForms forms;
    private final RecordAnswers answers;

    CorrectionController(PersonFiles files, CorrectionDesk desk, RecordForms forms, RecordAnswers answers) {
        this.answers = answers;
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
        var written = desk.post(viewer, nip, from);
        return answers.of(viewer, forms.correctPost(viewer, written, KeptForm.EMPTY), request, fields -> {
            desk.correctPost(viewer, nip, from, fields);
            return new Done(
                    nip,
                    said(SavedText.CORRECTED_POST, written.file().identity().name(), fields));
        });
    }

    @GetMapping("/people/{nip}/placements/{from}/withdrawal")
    RecordFormPage withdrawn(Viewer viewer, @PathVariable Nip nip, @PathVariable LocalDate from, KeptForm kept) {
        mustKeep(viewer, nip);
        return forms.withdrawPost(desk.post(viewer, nip, from), kept);
    }

    @PostMapping("/people/{nip}/placements/{from}/withdrawal")
    Answer withdrawPost(
            Viewer viewer, @PathVariable Nip nip, @PathVariable LocalDate from, HttpServletRequest request) {
        var page = forms.withdrawPost(desk.post(viewer, nip, from), KeptForm.EMPTY);
        return answers.of(viewer, page, request, fields -> {
            var written = desk.withdrawPost(viewer, nip, from, fields);
            return new Done(
                    nip,
                    Message.of(
                            SavedText.WITHDRAWN_POST, written.file().identity().name(), from));
        });
    }

    @GetMapping("/people/{nip}/ranks/{from}/withdrawal")
    RecordFormPage rank(Viewer viewer, @PathVariable Nip nip, @PathVariable LocalDate from, KeptForm kept) {
        mustKeep(viewer, nip);
        return forms.withdrawRank(desk.rank(viewer, nip, from), kept);
    }

    @PostMapping("/people/{nip}/ranks/{from}/withdrawal")
    Answer withdrawRank(
            Viewer viewer, @PathVariable Nip nip, @PathVariable LocalDate from, HttpServletRequest request) {
        var page = forms.withdrawRank(desk.rank(viewer, nip, from), KeptForm.EMPTY);
        return answers.of(viewer, page, request, fields -> {
            var rank = desk.withdrawRank(viewer, nip, from, fields).held().fact();
            return new Done(nip, Message.of(SavedText.WITHDRAWN_RANK, rank.text(), page.whose(), from));
        });
    }

    @GetMapping("/people/{nip}/return")
    RecordFormPage takeBack(Viewer viewer, @PathVariable Nip nip, KeptForm kept) {
        mustKeep(viewer, nip);
        return forms.takeBack(desk.ended(viewer, nip), kept);
    }

    @PostMapping("/people/{nip}/return")
    Answer takeBack(Viewer viewer, @PathVariable Nip nip, HttpServletRequest request) {
        var file = desk.ended(viewer, nip);
        return answers.of(viewer, forms.takeBack(file, KeptForm.EMPTY), request, fields -> {
            desk.takeBack(viewer, nip, fields);
            return new Done(
                    nip, said(back(CorrectionDesk.again(file)), file.identity().name(), fields));
        });
    }

    private static SavedText back(Standing again) {
        return again == Standing.SUSPENDED ? SavedText.RETURNED_SUSPENDED : SavedText.RETURNED;
    }

    /** A form that its viewer could not send is not there. */
    private void mustKeep(Viewer viewer, Nip nip) {
        files.must(viewer, nip, (sight, who) -> NotFound.unless(sight.keepsRecord()));
    }
}
