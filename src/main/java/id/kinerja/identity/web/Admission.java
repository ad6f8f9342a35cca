package id.kinerja.identity.web;

import id.kinerja.frame.web.Answer;
import id.kinerja.identity.DoorNews;
import id.kinerja.identity.SecondFactors;
import id.kinerja.identity.SignIn;
import id.kinerja.shared.Message;
import id.kinerja.shared.PersonId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/** The way in for whoever has shown who he is: at once, or by the code of the second factor. */
@Component
public class Admission {

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

    /** One thing has proven him; whoever needs or has a second is asked for it. */
    public Answer afterOneFactor(
            SignIn.Known known, SignInPage page, HttpServletRequest request, HttpServletResponse response) {
        if (session.isClosedTo(known.person())) {
            return closed(page);
        }
        if (secondFactors.isSetUp(known.person())) {
            HalfWay.begin(known, page.to(), request, clock);
            page.kept().keepFor(page.to(), request.getSession());
            return Answer.to(CODE);
        }
        if (duties.needsOtherFactor(known.person())) {
            return Answer.with(HttpStatus.UNAUTHORIZED, page.refusing(Message.of(SignInText.PASSKEY_NEEDED)));
        }
        return in(known, duties.of(known.person(), known.hasFirstPassword()), page, request, response);
    }

    /** What has proven him counts as both factors. */
    public Answer afterBothFactors(
            SignIn.Known known, SignInPage page, HttpServletRequest request, HttpServletResponse response) {
        if (session.isClosedTo(known.person())) {
            return closed(page);
        }
        var answer = in(known, null, page, request, response);
        PersonInSession.hasShownBoth(request);
        return answer;
    }

    private static Answer closed(SignInPage page) {
        return Answer.with(HttpStatus.FORBIDDEN, page.refusing(Message.of(SignInText.CLOSED)));
    }

    private Answer in(
            SignIn.Known known,
            @Nullable Duty duty,
            SignInPage page,
            HttpServletRequest request,
            HttpServletResponse response) {
        in(known, duty, request, response);
        page.kept().keepFor(page.to(), request.getSession());
        return Answer.to(page.to());
    }

    Answer afterCode(HalfWay half, HttpServletRequest request, HttpServletResponse response) {
        var known = half.known();
        in(known, duties.of(known.person(), known.hasFirstPassword()), request, response);
        PersonInSession.hasShownBoth(request);
        HalfWay.end(request);
        return Answer.to(half.to());
    }

    /** He set up something that his role asks for: he may go where he wants. */
    public void chargeAgain(PersonId person, HttpServletRequest request) {
        PersonInSession.hasShownBoth(request);
        PersonInSession.charge(duties.of(person, false), request);
    }

    private void in(SignIn.Known known, @Nullable Duty duty, HttpServletRequest request, HttpServletResponse response) {
        session.keep(known.person(), known.way(), request);
        PersonInSession.charge(duty, request);
        if (duty != null && known.way() == DoorNews.Way.PASSWORD) {
            Owner.isProvenAt(
                    clock.instant(), request); // so that whoever sets up what his role asks for is not asked twice
        }
        csrf.saveToken(null, request, response);
    }
}
