package id.kinerja.identity.web;

import id.kinerja.frame.web.Answer;
import id.kinerja.identity.SecondFactors;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The code after the password, for whoever has a second factor. */
@Controller
class CodeController {

    private static final String SIGN_IN = "/sign-in";

    private final SecondFactors secondFactors;
    private final Admission admission;
    private final Clock clock;

    CodeController(SecondFactors secondFactors, Admission admission, Clock clock) {
        this.secondFactors = secondFactors;
        this.admission = admission;
        this.clock = clock;
    }

    @GetMapping(Admission.CODE)
    Answer show(HttpServletRequest request) {
        return HalfWay.of(request, clock)
                .map(half -> Answer.with(HttpStatus.OK, new CodePage(null)))
                .orElseGet(() -> Answer.to(SIGN_IN));
    }

    @PostMapping(Admission.CODE)
    Answer check(
            @RequestParam(name = "_code", defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        var half = HalfWay.of(request, clock);
        if (half.isEmpty()) {
            return Answer.to(SIGN_IN);
        }
        return CodeText.refusal(secondFactors.check(half.get().known().person(), code))
                .map(refusal -> Answer.with(HttpStatus.UNAUTHORIZED, new CodePage(refusal)))
                .orElseGet(() -> admission.afterCode(half.get(), request, response));
    }
}
