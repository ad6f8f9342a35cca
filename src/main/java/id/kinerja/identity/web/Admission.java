package id.kinerja.identity.web;

import id.kinerja.identity.SecondFactors;
import id.kinerja.identity.SignIn;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.web.Answer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/** The way in after a right password: at once, or by the code of the second factor for whoever has one. */
@Component
class Admission {

    static final String CODE = "/sign-in/code";

    private final SecondFactors secondFactors;
    private final Duties duties;
    private final PersonInSession session;
    private final CsrfTokenRepository csrf;
    private final Clock clock;

    Admission(
            SecondFactors secondFactors,
            Duties duties,
            PersonInSession session,
            CsrfTokenRepository csrf,
            Clock clock) {
        this.secondFactors = secondFactors;
        this.duties = duties;
        this.session = session;
        this.csrf = csrf;
        this.clock = clock;
    }

    Answer afterPassword(
            SignIn.Known known, SignInPage page, HttpServletRequest request, HttpServletResponse response) {
        if (secondFactors.isSetUp(known.person())) {
            HalfWay.begin(known, page.to(), request, clock);
            page.kept().keepFor(page.to(), request.getSession());
            return Answer.to(CODE);
        }
        in(known.person(), known.hasFirstPassword(), request, response);
        page.kept().keepFor(page.to(), request.getSession());
        return Answer.to(page.to());
    }

    Answer afterCode(HalfWay half, HttpServletRequest request, HttpServletResponse response) {
        in(half.person(), half.hasFirstPassword(), request, response);
        HalfWay.end(request);
        return Answer.to(half.to());
    }

    private void in(
            PersonId person, boolean hasFirstPassword, HttpServletRequest request, HttpServletResponse response) {
        session.keep(person, request);
        PersonInSession.charge(duties.of(person, hasFirstPassword), request);
        csrf.saveToken(null, request, response);
    }
}
