package id.kinerja.singlesignon.web;

import id.kinerja.frame.web.Answer;
import id.kinerja.identity.Accounts;
import id.kinerja.identity.DoorNews;
import id.kinerja.identity.SignIn;
import id.kinerja.identity.web.Admission;
import id.kinerja.identity.web.FrontDoor;
import id.kinerja.shared.Message;
import id.kinerja.shared.NotFound;
import id.kinerja.shared.Refused;
import id.kinerja.singlesignon.Errand;
import id.kinerja.singlesignon.Vouching;
import id.kinerja.singlesignon.VouchingFlaw;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in with the government's own account: out to its provider, and back with its word. */
@Controller
class VouchingController {

    private final Vouching vouching;
    private final VouchingDoor own;
    private final Accounts accounts;
    private final Admission admission;
    private final FrontDoor door;

    VouchingController(Vouching vouching, VouchingDoor own, Accounts accounts, Admission admission, FrontDoor door) {
        this.vouching = vouching;
        this.own = own;
        this.accounts = accounts;
        this.admission = admission;
        this.door = door;
    }

    /** Whoever loads the answer's page again. */
    @GetMapping(VouchingDoor.DOOR)
    Answer back() {
        return Answer.to("/sign-in");
    }

    @PostMapping(VouchingDoor.DOOR)
    Answer goOut(HttpServletRequest request) {
        own.way(request).orElseThrow(NotFound::new);
        var page = door.again(request);
        try {
            var errand = Errand.to(own.back(request).orElseThrow());
            var out = vouching.way(errand);
            Outside.begin(errand, page, request);
            return Answer.with(HttpStatus.OK, own.onward(out));
        } catch (Refused refused) {
            return Answer.with(HttpStatus.SERVICE_UNAVAILABLE, page.refusing(refused.reason()));
        }
    }

    @GetMapping(VouchingDoor.DOOR + "/return")
    Answer comeBack(
            @RequestParam MultiValueMap<String, String> brought,
            HttpServletRequest request,
            HttpServletResponse response) {
        var outside = Outside.end(request);
        if (outside.isEmpty()) {
            var refusal = door.leadingTo(null, request).refusing(Message.of(VouchingFlaw.OVER));
            return Answer.with(HttpStatus.UNAUTHORIZED, refusal);
        }
        var page = door.leadingTo(outside.get().to(), request);
        try {
            var vouched = vouching.came(outside.get().errand(), brought);
            return switch (accounts.admit(vouched.person(), DoorNews.Way.SINGLE_SIGN_ON)) {
                case SignIn.Known known -> {
                    var answer = admission.afterOneFactor(known, page, request, response);
                    VouchingDoor.cameIn(vouched.word(), request);
                    yield answer;
                }
                case SignIn.Later later -> Admission.later(later, page, response);
                case SignIn.Wrong _, SignIn.Ended _ -> throw new IllegalStateException("a vouched person is not wrong");
            };
        } catch (Refused refused) {
            return Answer.with(HttpStatus.UNAUTHORIZED, page.refusing(refused.reason()));
        }
    }
}
