package id.kinerja.personnel.web;

import static id.kinerja.personnel.web.RecordAnswers.said;

import id.kinerja.forms.Typed;
import id.kinerja.forms.web.ConfirmPage;
import id.kinerja.forms.web.RecordFormPage;
import id.kinerja.frame.web.Answer;
import id.kinerja.frame.web.KeptForm;
import id.kinerja.organization.model.Nip;
import id.kinerja.organization.model.Rank;
import id.kinerja.personnel.AuthorityDesk;
import id.kinerja.personnel.PersonFile;
import id.kinerja.personnel.PersonFiles;
import id.kinerja.personnel.PersonnelDesk;
import id.kinerja.personnel.RecordDesk;
import id.kinerja.personnel.Sight;
import id.kinerja.personnel.web.RecordAnswers.Done;
import id.kinerja.shared.BookText;
import id.kinerja.shared.Message;
import id.kinerja.shared.NotFound;
import id.kinerja.shared.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
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

    /** A rank that is not above the one before is asked about once more before it is kept. */
    @PostMapping
    Object enter(Viewer viewer, @PathVariable Nip nip, @PathVariable String part, HttpServletRequest request) {
        var found = part(part);
        var file = mine(viewer, nip, found);
        var page = forms.record(file, found, KeptForm.EMPTY);
        Supplier<Answer> keeps = () -> answers.of(viewer, page, request, fields -> {
            enter(viewer, nip, found, fields);
            return new Done(nip, said(found.saved(), file.identity().name(), fields));
        });
        var typed = KeptForm.of(request);
        var confirmed = typed.value(ConfirmPage.CONFIRMED);
        if (found != RecordPart.RANK || confirmed.equals(ConfirmPage.YES)) {
            return keeps.get();
        }
        return confirmed.equals(ConfirmPage.NO)
                ? forms.record(file, found, typed)
                : answers.asking(
                        viewer,
                        page,
                        request,
                        fields -> desk.notBelow(file, fields)
                                .<Object>map(held -> doubt(page, held, typed))
                                .orElseGet(keeps));
    }

    private static ConfirmPage doubt(RecordFormPage form, Rank held, KeptForm typed) {
        var rank = BookText.plain(typed.value("rank"));
        var from = LocalDate.parse(BookText.plain(typed.value(Typed.FROM)));
        var means = List.of(
                rank.equals(held.text())
                        ? Message.of(FormText.RANK_SAME, from, rank)
                        : Message.of(FormText.RANK_LOWER, from, held.text(), rank),
                Message.of(FormText.RANK_MISTYPED));
        return new ConfirmPage(
                FormText.RANK_ASK, form.whose(), means, FormText.RANK_YES, form.action(), form.back(), typed);
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
