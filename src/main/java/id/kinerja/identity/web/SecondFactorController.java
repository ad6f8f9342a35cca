package id.kinerja.identity.web;

import id.kinerja.frame.web.Answer;
import id.kinerja.identity.SecondFactors;
import id.kinerja.shared.Language;
import id.kinerja.shared.Message;
import id.kinerja.shared.Refused;
import id.kinerja.shared.Texts;
import id.kinerja.shared.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Setting up one's second factor, new codes for paper, and taking it away where it is no duty. */
@Controller
class SecondFactorController {

    private static final String PAGE = "/account/second-factor";

    private final SecondFactors factors;
    private final Duties duties;
    private final Owner owner;

    SecondFactorController(SecondFactors factors, Duties duties, Owner owner) {
        this.factors = factors;
        this.duties = duties;
        this.owner = owner;
    }

    @GetMapping(PAGE)
    SecondFactorPage show(Viewer viewer, HttpServletRequest request) {
        return page(viewer, null, request);
    }

    @PostMapping(PAGE)
    Answer begin(
            Viewer viewer, @RequestParam(name = "_proof", defaultValue = "") String proof, HttpServletRequest request) {
        var doubt = owner.isProven(request) ? Optional.<Message>empty() : owner.prove(viewer.person(), proof, request);
        if (doubt.isPresent()) {
            return Answer.refused(page(viewer, doubt.get(), request));
        }
        if (factors.offered(viewer.person()).isEmpty()) { // one that was read already stays good
            factors.offer(viewer.person());
        }
        return Answer.to(PAGE);
    }

    @PostMapping("/account/second-factor/proof")
    Answer setUp(
            Viewer viewer, @RequestParam(name = "_code", defaultValue = "") String code, HttpServletRequest request) {
        if (!owner.isProven(request)) {
            return Answer.refused(page(viewer, Message.of(SecondFactorText.PROVE_AGAIN), request));
        }
        var codes = factors.setUp(viewer.person(), code);
        if (codes.isEmpty()) {
            return Answer.refused(page(viewer, Message.of(SecondFactorText.NOT_RIGHT), request));
        }
        owner.endOtherSignIns(viewer.person(), request); // they came in without a code
        PersonInSession.hasShownBoth(request);
        PersonInSession.charge(duties.of(viewer.person(), false), request);
        return Answer.with(HttpStatus.OK, new RecoveryCodesPage(codes.get()));
    }

    @PostMapping("/account/second-factor/recovery-codes")
    Answer newCodes(
            Viewer viewer, @RequestParam(name = "_code", defaultValue = "") String code, HttpServletRequest request) {
        return CodeText.refusal(factors.check(viewer.person(), code))
                .map(refusal -> Answer.refused(page(viewer, refusal, request)))
                .orElseGet(
                        () -> Answer.with(HttpStatus.OK, new RecoveryCodesPage(factors.renewCodes(viewer.person()))));
    }

    @DeleteMapping(PAGE)
    Answer remove(
            Viewer viewer, @RequestParam(name = "_code", defaultValue = "") String code, HttpServletRequest request) {
        if (duties.needsSecondFactor(viewer.person())) {
            throw Refused.because(SecondFactorText.STAYS);
        }
        var refusal = CodeText.refusal(factors.check(viewer.person(), code));
        if (refusal.isPresent()) {
            return Answer.refused(page(viewer, refusal.get(), request).removing());
        }
        var reason = Texts.in(Language.ID).say(SecondFactorText.REMOVED_BY_OWNER);
        factors.remove(viewer.person(), viewer.person(), reason);
        return Answer.to(PAGE);
    }

    private SecondFactorPage page(Viewer viewer, @Nullable Message refusal, HttpServletRequest request) {
        var person = viewer.person();
        var isProven = owner.isProven(request);
        var signIn = owner.signIn(person);
        var offer = factors.offered(person)
                .filter(secret -> isProven)
                .map(secret -> SecondFactorPage.Offer.of(secret, signIn))
                .orElse(null);
        return new SecondFactorPage(
                duties.needsSecondFactor(person),
                factors.isSetUp(person),
                isProven,
                signIn,
                offer,
                factors.codesLeft(person),
                refusal,
                false);
    }
}
