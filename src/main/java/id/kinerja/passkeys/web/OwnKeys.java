package id.kinerja.passkeys.web;

import id.kinerja.identity.SecondFactors;
import id.kinerja.identity.web.BrowserWords;
import id.kinerja.identity.web.Duties;
import id.kinerja.passkeys.PasskeyFlaw;
import id.kinerja.passkeys.Passkeys;
import id.kinerja.shared.Message;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Refused;
import id.kinerja.shared.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** The page of one's own passkeys, and whether one of them may go. */
@Component
class OwnKeys {

    private final Passkeys passkeys;
    private final Questions questions;
    private final Duties duties;
    private final SecondFactors codes;
    private final Clock clock;

    OwnKeys(Passkeys passkeys, Questions questions, Duties duties, SecondFactors codes, Clock clock) {
        this.passkeys = passkeys;
        this.questions = questions;
        this.duties = duties;
        this.codes = codes;
        this.clock = clock;
    }

    PasskeysPage of(Viewer viewer, HttpServletRequest request) {
        return page(viewer, null, null, request);
    }

    PasskeysPage refusing(Viewer viewer, String name, Message reason, HttpServletRequest request) {
        return page(viewer, name, reason, request);
    }

    private PasskeysPage page(
            Viewer viewer, @Nullable String name, @Nullable Message refusal, HttpServletRequest request) {
        var person = viewer.person();
        var keys = passkeys.of(person).stream()
                .map(key -> PasskeysPage.OwnKey.of(key, clock.getZone()))
                .toList();
        var isRequired = keys.isEmpty() && duties.needsSecondFactor(person) && !codes.isSetUp(person);
        return new PasskeysPage(keys, questions.areOpen(request), isRequired, name, device(request), refusal);
    }

    private static Message device(HttpServletRequest request) {
        return BrowserWords.of(Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), ""));
    }

    /** Whoever needs a second factor keeps one. */
    void refuseToLoseTheLast(PersonId person) {
        var isLast = passkeys.of(person).size() == 1 && !codes.isSetUp(person);
        if (isLast && duties.needsSecondFactor(person)) {
            throw Refused.because(PasskeyFlaw.LAST_ONE_STAYS);
        }
    }
}
