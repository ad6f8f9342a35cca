package id.kinerja.identity.web;

import id.kinerja.frame.web.Answer;
import id.kinerja.frame.web.LocalPath;
import id.kinerja.identity.Accounts;
import id.kinerja.identity.SignIn;
import id.kinerja.shared.Message;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in with NIP and password. */
@Controller
class SignInController {

    private final Accounts accounts;
    private final Crowds crowds;
    private final Admission admission;
    private final FrontDoor door;

    SignInController(Accounts accounts, Crowds crowds, Admission admission, FrontDoor door) {
        this.accounts = accounts;
        this.crowds = crowds;
        this.admission = admission;
        this.door = door;
    }

    @GetMapping("/sign-in")
    Answer show(
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String out,
            HttpServletRequest request) {
        if (request.getUserPrincipal() != null) {
            return Answer.to(LocalPath.of(to));
        }
        var page = door.leadingTo(to, request);
        return Answer.with(HttpStatus.OK, out == null ? page : page.saying(SignInText.SIGNED_OUT));
    }

    @PostMapping("/sign-in")
    Answer signIn(
            @RequestParam(defaultValue = "") String nip,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        var page = door.again(request);
        var address = request.getRemoteAddr();
        var crowded = crowds.wait(address);
        if (crowded.isPresent()) {
            return later(page, SignInText.CROWDED, crowded.get(), response);
        }
        var outcome = accounts.signIn(nip.replaceAll("[\\s\\p{Cntrl}]", ""), password);
        if (outcome instanceof SignIn.Known known) {
            return admission.afterOneFactor(known, page, request, response);
        }
        crowds.wrong(address);
        return outcome instanceof SignIn.Later later
                ? later(page, SignInText.LATER, later.rest(), response)
                : Answer.with(HttpStatus.UNAUTHORIZED, page.refusing(Message.of(SignInText.WRONG)));
    }

    private static Answer later(SignInPage page, SignInText reason, Duration wait, HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(Waiting.seconds(wait)));
        return Answer.with(HttpStatus.TOO_MANY_REQUESTS, page.refusing(Message.of(reason, Waiting.words(wait))));
    }
}
