package id.kinerja.identity.web;

import id.kinerja.frame.web.Answer;
import id.kinerja.frame.web.LocalPath;
import id.kinerja.identity.Accounts;
import id.kinerja.identity.PasswordFlaw;
import id.kinerja.identity.SignIn;
import id.kinerja.shared.Busy;
import id.kinerja.shared.Message;
import id.kinerja.shared.TextKey;
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

    private static final String SOON = "5";

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
        try {
            var crowded = crowds.begin(address);
            if (crowded.isPresent()) {
                return later(page, SignInText.CROWDED, crowded.get(), response);
            }
            return switch (signIn(nip.replaceAll("[\\s\\p{Cntrl}]", ""), password, address)) {
                case SignIn.Known known -> admission.afterOneFactor(known, page, request, response);
                case SignIn.Ended _ -> refused(page, PasswordFlaw.ENDED);
                case SignIn.Later later -> later(page, SignInText.LATER, later.rest(), response);
                case SignIn.Wrong _ -> refused(page, SignInText.WRONG);
            };
        } catch (Busy full) {
            response.setHeader(HttpHeaders.RETRY_AFTER, SOON);
            return Answer.with(HttpStatus.SERVICE_UNAVAILABLE, page.refusing(Message.of(SignInText.BUSY)));
        }
    }

    private SignIn signIn(String nip, String password, String address) {
        var isWrong = false;
        try {
            var came = accounts.signIn(nip, password);
            isWrong = came instanceof SignIn.Wrong || came instanceof SignIn.Later;
            return came;
        } finally {
            crowds.end(address, isWrong);
        }
    }

    private static Answer refused(SignInPage page, TextKey reason) {
        return Answer.with(HttpStatus.UNAUTHORIZED, page.refusing(Message.of(reason)));
    }

    private static Answer later(SignInPage page, SignInText reason, Duration wait, HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(Waiting.seconds(wait)));
        return Answer.with(HttpStatus.TOO_MANY_REQUESTS, page.refusing(Message.of(reason, Waiting.words(wait))));
    }
}
