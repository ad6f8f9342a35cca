package id.kinerja.identity.web;

import id.kinerja.identity.OwnPassword;
import id.kinerja.identity.SecondFactors;
import id.kinerja.shared.Message;
import id.kinerja.shared.PersonId;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Proves once more, by password or code, that it is the owner who changes by what he signs in: somebody else may sit at a
 * screen that stands open. It holds for five minutes of this sign-in; after a change his other sign-ins end.
 */
@Component
public class Owner {

    static final String PROVEN = "owner-proven";
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final OwnPassword own;
    private final SecondFactors codes;
    private final OpenSignIns signIns;
    private final Clock clock;

    Owner(OwnPassword own, SecondFactors codes, OpenSignIns signIns, Clock clock) {
        this.own = own;
        this.codes = codes;
        this.signIns = signIns;
        this.clock = clock;
    }

    public ZoneId zone() {
        return clock.getZone();
    }

    /** By what name he signs in. */
    public String signIn(PersonId person) {
        return own.signInOf(person);
    }

    /** Why what he typed proves nothing; nothing if it does. */
    public Optional<Message> prove(PersonId person, String typed, HttpServletRequest request) {
        var doubt = doubt(person, typed);
        if (doubt.isEmpty()) {
            isProvenAt(clock.instant(), request);
        }
        return doubt;
    }

    /** He has just typed his password elsewhere. */
    static void isProvenAt(Instant now, HttpServletRequest request) {
        request.getSession().setAttribute(PROVEN, now.toString());
    }

    private Optional<Message> doubt(PersonId person, String typed) {
        if (typed.isBlank()) {
            return Optional.of(Message.of(PasswordText.PROVE_FIRST));
        }
        var isCode = typed.strip().matches("[0-9]{3} ?[0-9]{3}") && codes.isSetUp(person);
        return isCode ? CodeText.refusal(codes.check(person, typed)) : PasswordText.refusal(own.prove(person, typed));
    }

    public boolean isProven(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null
                && session.getAttribute(PROVEN) instanceof String since
                && Instant.parse(since).plus(LONGEST).isAfter(clock.instant());
    }

    public void endOtherSignIns(PersonId person, HttpServletRequest request) {
        signIns.endOthers(person, request);
    }
}
