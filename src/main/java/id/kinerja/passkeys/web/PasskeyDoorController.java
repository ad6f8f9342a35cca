package id.kinerja.passkeys.web;

import id.kinerja.frame.web.Answer;
import id.kinerja.identity.Accounts;
import id.kinerja.identity.DoorNews;
import id.kinerja.identity.SignIn;
import id.kinerja.identity.web.Admission;
import id.kinerja.identity.web.FrontDoor;
import id.kinerja.passkeys.Passkeys;
import id.kinerja.shared.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in with a passkey: the device itself says who comes, and counts as both factors. */
@Controller
class PasskeyDoorController {

    static final String DOOR = "/sign-in/passkey";

    private final Passkeys passkeys;
    private final Questions questions;
    private final Accounts accounts;
    private final Admission admission;
    private final FrontDoor door;

    PasskeyDoorController(
            Passkeys passkeys, Questions questions, Accounts accounts, Admission admission, FrontDoor door) {
        this.passkeys = passkeys;
        this.questions = questions;
        this.accounts = accounts;
        this.admission = admission;
        this.door = door;
    }

    /** Whoever loads the answer's page again. */
    @GetMapping(DOOR)
    Answer back() {
        return Answer.to("/sign-in");
    }

    @PostMapping(DOOR + "/challenge")
    ResponseEntity<Map<String, Object>> ask(HttpServletRequest request) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(questions.find(request));
    }

    @PostMapping(DOOR)
    Answer signIn(
            @RequestParam(name = "_credential", defaultValue = "") String credential,
            HttpServletRequest request,
            HttpServletResponse response) {
        var page = door.again(request);
        try {
            var person = passkeys.proven(credential, questions.asked(request));
            return switch (accounts.admit(person, DoorNews.Way.PASSKEY)) {
                case SignIn.Known known -> admission.afterBothFactors(known, page, request, response);
                case SignIn.Later later -> Admission.later(later, page, response);
                case SignIn.Wrong _, SignIn.Ended _ -> throw new IllegalStateException("a proven person is not wrong");
            };
        } catch (Refused refused) {
            return Answer.with(HttpStatus.UNAUTHORIZED, page.refusing(refused.reason()));
        }
    }
}
