package id.kinerja.personnel.web;

import static id.kinerja.personnel.web.RecordAnswers.said;

import id.kinerja.forms.web.ConfirmPage;
import id.kinerja.forms.web.RecordFormPage;
import id.kinerja.frame.web.Answer;
import id.kinerja.frame.web.KeptForm;
import id.kinerja.organization.model.Nip;
import id.kinerja.personnel.PersonFile;
import id.kinerja.personnel.PersonFiles;
import id.kinerja.personnel.PersonnelDesk;
import id.kinerja.personnel.Serving;
import id.kinerja.personnel.web.RecordAnswers.Done;
import id.kinerja.shared.Message;
import id.kinerja.shared.NotFound;
import id.kinerja.shared.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
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
    private final RecordAnswers answers;

    DeskController(PersonFiles files, PersonnelDesk desk, RecordForms forms, RecordAnswers answers) {
        this.answers = answers;
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
        return answers.of(viewer, takeIn(viewer, KeptForm.EMPTY), request, fields -> {
            var nip = desk.takeIn(viewer, fields);
            return new Done(nip, said(SavedText.TAKEN_IN, fields.apply("name"), fields));
        });
    }

    @GetMapping("/people/{nip}/placements/new")
    RecordFormPage place(Viewer viewer, @PathVariable Nip nip, KeptForm kept) {
        return forms.place(viewer, kept(viewer, nip), kept);
    }

    @PostMapping("/people/{nip}/placements")
    Answer place(Viewer viewer, @PathVariable Nip nip, HttpServletRequest request) {
        var file = mine(viewer, nip);
        return answers.of(viewer, forms.place(viewer, file, KeptForm.EMPTY), request, fields -> {
            desk.place(viewer, nip, fields);
            return new Done(nip, said(SavedText.POST, file.identity().name(), fields));
        });
    }

    @GetMapping("/people/{nip}/identity")
    RecordFormPage correct(Viewer viewer, @PathVariable Nip nip, KeptForm kept) {
        return forms.correct(kept(viewer, nip), kept);
    }

    @PostMapping("/people/{nip}/identity")
    Answer correct(Viewer viewer, @PathVariable Nip nip, HttpServletRequest request) {
        var page = forms.correct(mine(viewer, nip), KeptForm.EMPTY);
        return answers.of(viewer, page, request, fields -> {
            var now = desk.correct(viewer, nip, fields);
            return new Done(now, Message.of(SavedText.IDENTITY, fields.apply("name"), now));
        });
    }

    @GetMapping("/people/{nip}/leaving")
    RecordFormPage end(Viewer viewer, @PathVariable Nip nip, KeptForm kept) {
        return forms.end(kept(viewer, nip), kept);
    }

    /** Asked once more before it is kept, since his sign-in ends with it. */
    @PostMapping("/people/{nip}/leaving")
    Object end(Viewer viewer, @PathVariable Nip nip, HttpServletRequest request) {
        var page = forms.end(mine(viewer, nip), KeptForm.EMPTY);
        var typed = KeptForm.of(request);
        return switch (typed.value(ConfirmPage.CONFIRMED)) {
            case ConfirmPage.YES ->
                answers.of(viewer, page, request, fields -> new Done(nip, ended(desk.end(viewer, nip, fields))));
            case ConfirmPage.NO -> forms.end(kept(viewer, nip), typed);
            default ->
                answers.asking(viewer, page, request, fields -> asking(page, desk.ending(viewer, nip, fields), typed));
        };
    }

    /** What an end means, before it is kept. */
    private static ConfirmPage asking(RecordFormPage form, Serving.Ending ending, KeptForm typed) {
        var who = ending.file().identity();
        var means = new ArrayList<Message>();
        means.add(Message.of(FormText.END_WHO, who.name(), who.nip(), ending.standing(), ending.from()));
        ending.post()
                .map(held -> held.post().position())
                .ifPresent(position -> means.add(
                        Message.of(FormText.END_POST, position, ending.from().minusDays(1))));
        ending.falling()
                .forEach(held ->
                        means.add(Message.of(FormText.END_FALLS, held.post().position(), held.from())));
        if (ending.hasPlannedChange()) {
            means.add(Message.of(FormText.END_CHANGES));
        }
        if (ending.isBeforeAll()) {
            means.add(Message.of(FormText.END_NEVER));
        }
        means.add(Message.of(FormText.END_DOOR));
        means.add(Message.of(FormText.END_STAYS));
        return new ConfirmPage(
                FormText.END_ASK, who.name(), means, FormText.END_YES, form.action(), form.back(), typed);
    }

    private static Message ended(Serving.Ending ending) {
        var text = switch (ending.standing()) {
            case RETIRED -> SavedText.RETIRED;
            case DECEASED -> SavedText.DECEASED;
            default -> SavedText.LEFT;
        };
        return Message.of(text, ending.file().identity().name(), ending.from());
    }

    /** A form that its viewer could not send is not there. */
    private PersonFile kept(Viewer viewer, Nip nip) {
        return files.of(viewer, nip, (sight, who) -> NotFound.unless(sight.keepsRecord()));
    }

    private PersonFile mine(Viewer viewer, Nip nip) {
        return files.of(viewer, nip, (sight, who) -> PersonnelDesk.mustKeep(sight.keepsRecord(), sight));
    }
}
