package id.kinerja.identity.web;

import id.kinerja.frame.web.Answer;
import id.kinerja.identity.ApiTokens;
import id.kinerja.identity.OwnPassword;
import id.kinerja.shared.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One's own account, and the end of one's own sign-ins. */
@Controller
class AccountController {

    static final String PAGE = "/account";

    private final OwnPassword own;
    private final OpenSignIns signIns;
    private final ApiTokens tokens;
    private final Clock clock;

    AccountController(OwnPassword own, OpenSignIns signIns, ApiTokens tokens, Clock clock) {
        this.own = own;
        this.signIns = signIns;
        this.tokens = tokens;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    AccountPage account(Viewer viewer, HttpServletRequest request) {
        return new AccountPage(
                viewer.name(),
                own.signInOf(viewer.person()),
                signIns.of(viewer.person(), request),
                tokens.of(viewer.person()).stream()
                        .map(token -> ShownToken.of(token, clock.getZone()))
                        .toList());
    }

    @DeleteMapping("/account/sign-ins/{key}")
    Answer end(Viewer viewer, @PathVariable String key) {
        signIns.end(viewer.person(), key);
        return Answer.to(PAGE).saying(AccountText.ENDED);
    }

    @DeleteMapping("/account/sign-ins")
    Answer endOthers(Viewer viewer, HttpServletRequest request) {
        signIns.endOthers(viewer.person(), request);
        return Answer.to(PAGE).saying(AccountText.ENDED);
    }

    @DeleteMapping("/account/tokens/{id}")
    Answer revoke(Viewer viewer, @PathVariable UUID id) {
        tokens.revoke(viewer.person(), id);
        return Answer.to(PAGE).saying(AccountText.REVOKED);
    }
}
