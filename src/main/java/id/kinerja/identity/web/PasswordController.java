package id.kinerja.identity.web;

import id.kinerja.frame.web.Answer;
import id.kinerja.identity.OwnPassword;
import id.kinerja.identity.PasswordChange;
import id.kinerja.shared.Message;
import id.kinerja.shared.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Changing one's own password, which ends all other sign-ins. */
@Controller
class PasswordController {

    private final OwnPassword own;
    private final OpenSignIns signIns;
    private final Duties duties;
    private final Clock clock;

    PasswordController(OwnPassword own, OpenSignIns signIns, Duties duties, Clock clock) {
        this.own = own;
        this.signIns = signIns;
        this.duties = duties;
        this.clock = clock;
    }

    @GetMapping("/account/password")
    PasswordPage show(Viewer viewer, HttpServletRequest request) {
        return page(viewer, request, null, null);
    }

    @PostMapping("/account/password")
    Answer change(
            Viewer viewer,
            @RequestParam(defaultValue = "") String oldPassword,
            @RequestParam(defaultValue = "") String newPassword,
            @RequestParam(defaultValue = "") String newPasswordAgain,
            HttpServletRequest request) {
        return switch (own.change(viewer.person(), oldPassword, newPassword, newPasswordAgain)) {
            case PasswordChange.Done _ -> changed(viewer, request);
            case PasswordChange.Refused refused ->
                Answer.refused(page(viewer, request, null, Message.of(refused.flaw())));
            case PasswordChange wrong ->
                Answer.refused(page(viewer, request, PasswordText.refusal(wrong).orElseThrow(), null));
        };
    }

    private Answer changed(Viewer viewer, HttpServletRequest request) {
        signIns.endOthers(viewer.person(), request);
        PersonInSession.charge(duties.of(viewer.person(), false), request);
        Owner.isProvenAt(clock.instant(), request);
        request.changeSessionId();
        return Answer.to(AccountController.PAGE).saying(AccountText.PASSWORD_CHANGED);
    }

    private PasswordPage page(
            Viewer viewer, HttpServletRequest request, @Nullable Message wrongOld, @Nullable Message wrongNew) {
        var isFirst = PersonInSession.duty(request) == Duty.PASSWORD;
        return new PasswordPage(own.signInOf(viewer.person()), isFirst, wrongOld, wrongNew);
    }
}
