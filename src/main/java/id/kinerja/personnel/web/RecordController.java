package id.kinerja.personnel.web;

import static id.kinerja.personnel.web.RecordAnswers.said;

import id.kinerja.forms.web.RecordFormPage;
import id.kinerja.frame.web.Answer;
import id.kinerja.frame.web.KeptForm;
import id.kinerja.organization.model.Nip;
import id.kinerja.personnel.AuthorityDesk;
import id.kinerja.personnel.PersonFile;
import id.kinerja.personnel.PersonFiles;
import id.kinerja.personnel.PersonnelDesk;
import id.kinerja.personnel.RecordDesk;
import id.kinerja.personnel.Sight;
import id.kinerja.personnel.web.RecordAnswers.Done;
import id.kinerja.shared.NotFound;
import id.kinerja.shared.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The forms for what changes of a person by date: rank, employment, bank account, tax, and who decides for him. */
@Controller
@RequestMapping("/people/{nip}/record/{part}")
class RecordController {

    private final PersonFiles files;
    private final RecordDesk desk;
    private final AuthorityDesk authority;
    private final RecordForms forms;
    private final RecordAnswers answers;

    RecordController(
            PersonFiles files, RecordDesk desk, AuthorityDesk authority, RecordForms forms, RecordAnswers answers) {
        this.answers = answers;
        this.files = files;
        this.desk = desk;
        this.authority = authority;
        this.forms = forms;
    }

    @GetMapping
    RecordFormPage form(Viewer viewer, @PathVariable Nip nip, @PathVariable String part, KeptForm kept) {
        var found = part(part);
        var file = files.of(viewer, nip, (sight, who) -> NotFound.unless(keeps(sight, found)));
        return forms.record(file, found, kept);
    }

    @PostMapping
    Answer enter(Viewer viewer, @PathVariable Nip nip, @PathVariable String part, HttpServletRequest request) {
        var found = part(part);
        var file = mine(viewer, nip, found);
        return answers.of(viewer, forms.record(file, found, KeptForm.EMPTY), request, fields -> {
            enter(viewer, nip, found, fields);
            return new Done(nip, said(found.saved(), file.identity().name(), fields));
        });
    }

    private PersonFile mine(Viewer viewer, Nip nip, RecordPart part) {
        return files.of(viewer, nip, (sight, who) -> PersonnelDesk.mustKeep(keeps(sight, part), sight));
    }

    private void enter(Viewer viewer, Nip nip, RecordPart part, UnaryOperator<String> fields) {
        switch (part) {
            case RANK -> desk.enterRank(viewer, nip, fields);
            case EMPLOYMENT -> desk.enterEmployment(viewer, nip, fields);
            case BANK -> desk.enterAccount(viewer, nip, fields);
            case TAX -> desk.enterTax(viewer, nip, fields);
            case SUPERIOR -> authority.nameSuperior(viewer, nip, fields);
            case DELEGATE -> authority.delegate(viewer, nip, fields);
            case SUPERIOR_END -> authority.endSuperior(viewer, nip, fields);
            case DELEGATE_END -> authority.endDelegate(viewer, nip, fields);
        }
    }

    private static boolean keeps(Sight sight, RecordPart part) {
        return switch (part) {
            case BANK, TAX -> sight.keepsPay();
            default -> sight.keepsRecord();
        };
    }

    private static RecordPart part(String path) {
        return Stream.of(RecordPart.values())
                .filter(part -> part.path().equals(path))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
