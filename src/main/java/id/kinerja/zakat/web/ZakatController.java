package id.kinerja.zakat.web;

import id.kinerja.forms.web.FormField;
import id.kinerja.forms.web.FormField.Choice;
import id.kinerja.forms.web.RecordFormPage;
import id.kinerja.frame.web.Answer;
import id.kinerja.frame.web.KeptForm;
import id.kinerja.frame.web.Wording;
import id.kinerja.organization.model.Nip;
import id.kinerja.shared.Language;
import id.kinerja.shared.Misfilled;
import id.kinerja.shared.Viewer;
import id.kinerja.zakat.ZakatChoices;
import id.kinerja.zakat.ZakatChoices.Shown;
import id.kinerja.zakat.ZakatChoices.Wish;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What somebody chose about zakat, and choosing anew. */
@Controller
@RequestMapping("/people/{nip}/zakat")
class ZakatController {

    private final ZakatChoices choices;

    ZakatController(ZakatChoices choices) {
        this.choices = choices;
    }

    @GetMapping
    ZakatPage shown(Viewer viewer, @PathVariable Nip nip) {
        return new ZakatPage(choices.of(viewer, nip));
    }

    @GetMapping("/choice")
    RecordFormPage form(Viewer viewer, @PathVariable Nip nip, KeptForm kept, Language language) {
        return page(choices.toChoose(viewer, nip), kept, Wording.in(language));
    }

    private static RecordFormPage page(Shown shown, KeptForm kept, Wording wording) {
        var path = "/people/" + shown.file().identity().nip() + "/zakat";
        var months = shown.months().stream().map(month -> new Choice(month.toString(), null, wording.month(month)));
        var fields = List.of(
                FormField.named("wish", ZakatText.WISH, Stream.of(Wish.values()), ""),
                FormField.plain("month", ZakatText.MONTH, months, ""),
                shown.isOwn() ? FormField.reason().optional() : FormField.reason());
        var name = shown.file().identity().name();
        return new RecordFormPage(ZakatText.CHOOSE, ZakatText.CHOOSE_LEAD, name, path, path, fields, kept, Map.of());
    }

    @PostMapping
    Answer choose(Viewer viewer, @PathVariable Nip nip, HttpServletRequest request, Language language) {
        var shown = choices.chosen(viewer, nip);
        var typed = KeptForm.of(request);
        try {
            choices.choose(viewer, nip, typed::value);
            return Answer.to("/people/" + nip + "/zakat").saying(ZakatText.DONE);
        } catch (Misfilled wrong) {
            return Answer.refused(
                    page(shown, KeptForm.EMPTY, Wording.in(language)).holding(typed, wrong.flaws()));
        }
    }
}
