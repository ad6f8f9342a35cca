package id.kinerja.outsiders.web;

import id.kinerja.accounts.AccountDesk;
import id.kinerja.forms.web.FormField;
import id.kinerja.forms.web.FormWord;
import id.kinerja.forms.web.RecordFormPage;
import id.kinerja.frame.web.Answer;
import id.kinerja.frame.web.KeptForm;
import id.kinerja.outsiders.Outsiders;
import id.kinerja.shared.Misfilled;
import id.kinerja.shared.Refused;
import id.kinerja.shared.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of persons without a NIP, the page of each, and the forms of the city's officer. */
@Controller
@RequestMapping("/outsiders")
class OutsiderController {

    private static final String LIST = "/outsiders";

    private final Outsiders outsiders;

    OutsiderController(Outsiders outsiders) {
        this.outsiders = outsiders;
    }

    @GetMapping
    OutsidersPage list(Viewer viewer) {
        return new OutsidersPage(outsiders.all(viewer), outsiders.today(), Outsiders.mayKeep(viewer));
    }

    @GetMapping("/new")
    RecordFormPage takeIn(Viewer viewer, KeptForm kept) {
        Outsiders.requireKeeper(viewer);
        return new RecordFormPage(
                OutsiderText.TAKE_IN,
                OutsiderText.TAKE_IN_LEAD,
                "",
                LIST + "?key=" + UUID.randomUUID(),
                LIST,
                fields("", "", "", outsiders.today(), null),
                kept,
                Map.of());
    }

    /** The form carries the key of the person whom it makes: sent once more, it leads to him, and his password stays untold. */
    @PostMapping
    Object takeIn(Viewer viewer, @RequestParam(required = false) @Nullable UUID key, HttpServletRequest request) {
        Outsiders.requireKeeper(viewer);
        if (key != null && outsiders.isThere(viewer, key)) {
            return shownOnce(key);
        }
        var page = takeIn(viewer, KeptForm.EMPTY);
        var typed = KeptForm.of(request);
        try {
            return new OutsiderPaperPage(outsiders.takeIn(viewer, key == null ? UUID.randomUUID() : key, typed::value));
        } catch (Misfilled wrong) {
            return Answer.refused(page.holding(typed, wrong.flaws()));
        }
    }

    @GetMapping("/{id}")
    OutsiderPage one(Viewer viewer, @PathVariable UUID id) {
        var file = outsiders.one(viewer, id);
        var mayKeep = Outsiders.mayKeep(viewer) && !viewer.is(file.outsider().person());
        return new OutsiderPage(file, mayKeep, UUID.randomUUID());
    }

    @GetMapping("/{id}/record")
    RecordFormPage change(Viewer viewer, @PathVariable UUID id, KeptForm kept) {
        var file = outsiders.kept(viewer, id);
        var entry = file.outsider().entry();
        var name = file.outsider().name();
        var path = LIST + "/" + id;
        var fields = entry == null
                ? fields(name, "", file.signIn(), outsiders.today(), null)
                : fields(name, entry.what(), file.signIn(), entry.from(), entry.last());
        return new RecordFormPage(
                OutsiderText.CHANGE, OutsiderText.CHANGE_LEAD, name, path + "/record", path, fields, kept, Map.of());
    }

    private static List<FormField> fields(
            String name, String what, String signIn, LocalDate from, @Nullable LocalDate last) {
        return List.of(
                FormField.text("name", OutsiderText.NAME, null, name),
                FormField.text("what", OutsiderText.WHAT, OutsiderText.WHAT_HINT, what),
                FormField.text("signIn", OutsiderText.SIGN_IN, OutsiderText.SIGN_IN_HINT, signIn),
                FormField.date(FormWord.FROM, null, from.toString()),
                FormField.until(Objects.toString(last, "")),
                FormField.reason());
    }

    @PostMapping("/{id}/record")
    Answer change(Viewer viewer, @PathVariable UUID id, HttpServletRequest request) {
        var page = change(viewer, id, KeptForm.EMPTY);
        var typed = KeptForm.of(request);
        try {
            outsiders.change(viewer, id, typed::value);
            return Answer.to(LIST + "/" + id).saying(OutsiderText.DONE);
        } catch (Misfilled wrong) {
            return Answer.refused(page.holding(typed, wrong.flaws()));
        }
    }

    @PostMapping("/{id}/account")
    Object issue(Viewer viewer, @PathVariable UUID id, @RequestParam(required = false) @Nullable UUID key) {
        outsiders.kept(viewer, id);
        if (key == null) {
            return Answer.to(LIST + "/" + id);
        }
        try {
            return new OutsiderPaperPage(outsiders.issue(viewer, id, key));
        } catch (Refused no) {
            if (AccountDesk.isUsed(no)) {
                return shownOnce(id);
            }
            throw no;
        }
    }

    private static Answer shownOnce(UUID id) {
        return Answer.to(LIST + "/" + id).saying(OutsiderText.SHOWN_ONCE);
    }
}
