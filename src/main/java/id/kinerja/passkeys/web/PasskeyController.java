package id.kinerja.passkeys.web;

import id.kinerja.frame.web.Answer;
import id.kinerja.identity.web.Admission;
import id.kinerja.identity.web.Owner;
import id.kinerja.passkeys.Passkeys;
import id.kinerja.shared.Refused;
import id.kinerja.shared.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own passkeys: registering a device, removing one, and leaving the offer aside. */
@Controller
class PasskeyController {

    private static final String PAGE = "/account/passkeys";

    private final Passkeys passkeys;
    private final Questions questions;
    private final Owner owner;
    private final OwnKeys pages;
    private final Admission admission;

    PasskeyController(Passkeys passkeys, Questions questions, Owner owner, OwnKeys pages, Admission admission) {
        this.passkeys = passkeys;
        this.questions = questions;
        this.owner = owner;
        this.pages = pages;
        this.admission = admission;
    }

    @GetMapping(PAGE)
    PasskeysPage show(Viewer viewer, HttpServletRequest request) {
        return pages.of(viewer, request);
    }

    @PostMapping(PAGE + "/proof")
    Answer prove(
            Viewer viewer, @RequestParam(name = "_proof", defaultValue = "") String proof, HttpServletRequest request) {
        return owner.prove(viewer.person(), proof, request)
                .map(doubt -> Answer.refused(pages.doubting(viewer, doubt, request)))
                .orElseGet(() -> Answer.to(PAGE));
    }

    @PostMapping(PAGE + "/challenge")
    ResponseEntity<Map<String, Object>> ask(Viewer viewer, HttpServletRequest request) {
        pages.mustBeProven(request);
        var person = viewer.person();
        var question = questions.make(person, owner.signIn(person), viewer.name(), passkeys.of(person), request);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(question);
    }

    @PostMapping(PAGE)
    Answer register(
            Viewer viewer,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(name = "_credential", defaultValue = "") String credential,
            HttpServletRequest request) {
        try {
            pages.mustBeProven(request);
            passkeys.register(viewer.person(), name, credential, questions.asked(request));
        } catch (Refused refused) {
            return Answer.refused(pages.refusing(viewer, name, refused.reason(), request));
        }
        owner.endOtherSignIns(viewer.person(), request);
        admission.chargeAgain(viewer.person(), request);
        return Answer.to(PAGE).saying(PasskeyText.ADDED);
    }

    @PostMapping(PAGE + "/not-now")
    Answer leaveAside(Viewer viewer) {
        passkeys.decline(viewer.person());
        return Answer.to("/");
    }

    @DeleteMapping(PAGE + "/{id}")
    Answer remove(Viewer viewer, @PathVariable UUID id, HttpServletRequest request) {
        pages.mustBeOwn(viewer.person(), id);
        pages.mustBeProven(request);
        pages.refuseToLoseTheLast(viewer.person());
        passkeys.remove(viewer.person(), id);
        owner.endOtherSignIns(viewer.person(), request);
        return Answer.to(PAGE).saying(PasskeyText.REMOVED);
    }
}
