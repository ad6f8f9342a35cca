package id.kinerja.privacy.web;

import id.kinerja.frame.web.Answer;
import id.kinerja.frame.web.KeptForm;
import id.kinerja.privacy.CopyRoom;
import id.kinerja.privacy.NamedPersons;
import id.kinerja.privacy.Periods;
import id.kinerja.privacy.PersonCopy;
import id.kinerja.shared.Language;
import id.kinerja.shared.Refused;
import id.kinerja.shared.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** How long personal data are kept; and the copy that somebody is given of what is held about him. */
@Controller
@RequestMapping(PrivacyPage.PATH)
class PrivacyController {

    private final Periods periods;
    private final PersonCopy copy;
    private final NamedPersons names;
    private final Clock clock;
    private final CopyRoom room;

    PrivacyController(Periods periods, PersonCopy copy, NamedPersons names, Clock clock, CopyRoom room) {
        this.periods = periods;
        this.copy = copy;
        this.names = names;
        this.clock = clock;
        this.room = room;
    }

    @GetMapping
    PrivacyPage show(Viewer viewer, KeptForm kept) {
        return new PrivacyPage(
                periods.inForce(viewer),
                periods.planned(viewer),
                periods.lastErased(viewer),
                periods.today(),
                clock.getZone(),
                Periods.mayDecide(viewer),
                kept,
                Map.of());
    }

    @PostMapping("/periods")
    Answer set(Viewer viewer, HttpServletRequest request) {
        Periods.requireDecider(viewer);
        var form = new PrivacyForm(KeptForm.of(request));
        var wanted = form.period();
        if (wanted == null) {
            return refused(viewer, form);
        }
        try {
            periods.set(viewer, wanted);
            return Answer.to(PrivacyPage.PATH).saying(PrivacyText.DONE);
        } catch (Refused no) {
            return refused(viewer, form.refused(no));
        }
    }

    /** The copy itself, or the form again. */
    @PostMapping("/copies")
    Object take(Viewer viewer, HttpServletRequest request, Language language) {
        Periods.requireDecider(viewer);
        var form = new PrivacyForm(KeptForm.of(request));
        var who = form.text("who");
        var why = form.text("why");
        if (!form.errors().isEmpty()) {
            return refused(viewer, form);
        }
        try {
            var person = names.person(who);
            return Download.zip(
                    room, viewer, "data-pribadi.zip", folder -> copy.take(viewer, person, why, language, folder));
        } catch (Refused no) {
            return refused(viewer, form.refused(no));
        }
    }

    private Answer refused(Viewer viewer, PrivacyForm form) {
        return Answer.refused(show(viewer, KeptForm.EMPTY).refusing(form));
    }
}
