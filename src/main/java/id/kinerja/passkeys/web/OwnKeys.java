package id.kinerja.passkeys.web;

import id.kinerja.identity.SecondFactors;
import id.kinerja.identity.web.BrowserWords;
import id.kinerja.identity.web.Duties;
import id.kinerja.identity.web.Owner;
import id.kinerja.passkeys.PasskeyFlaw;
import id.kinerja.passkeys.Passkeys;
import id.kinerja.shared.Message;
import id.kinerja.shared.NotFound;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Refused;
import id.kinerja.shared.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.UUID;
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
    private final Owner owner;

    OwnKeys(Passkeys passkeys, Questions questions, Duties duties, SecondFactors codes, Owner owner) {
        this.passkeys = passkeys;
        this.questions = questions;
        this.duties = duties;
        this.codes = codes;
        this.owner = owner;
    }

    PasskeysPage of(Viewer viewer, HttpServletRequest request) {
        return page(viewer, null, null, request);
    }

    PasskeysPage doubting(Viewer viewer, Message doubt, HttpServletRequest request) {
        return page(viewer, null, doubt, request);
    }

    PasskeysPage refusing(Viewer viewer, String name, Message reason, HttpServletRequest request) {
        return page(viewer, name, reason, request);
    }

    private PasskeysPage page(
            Viewer viewer, @Nullable String name, @Nullable Message refusal, HttpServletRequest request) {
        var person = viewer.person();
        var keys = passkeys.of(person).stream()
                .map(key -> PasskeysPage.OwnKey.of(key, owner.zone()))
                .toList();
        var isRequired = keys.isEmpty() && duties.needsSecondFactor(person) && !codes.isSetUp(person);
        return new PasskeysPage(
                keys,
                questions.areOpen(request),
                isRequired,
                owner.isProven(request),
                owner.signIn(person),
                name,
                device(request),
                refusal);
    }

    private static Message device(HttpServletRequest request) {
        return BrowserWords.of(Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), ""));
    }

    /** A key of somebody else is not there, whatever is proven. */
    void mustBeOwn(PersonId person, UUID id) {
        if (passkeys.of(person).stream().noneMatch(key -> key.id().equals(id))) {
            throw new NotFound();
        }
    }

    /** By password or code, within the last minutes. */
    void mustBeProven(HttpServletRequest request) {
        if (!owner.isProven(request)) {
            throw Refused.because(PasskeyFlaw.NOT_PROVEN);
        }
    }

    /** Whoever needs a second factor keeps one. */
    void refuseToLoseTheLast(PersonId person) {
        var isLast = passkeys.of(person).size() == 1 && !codes.isSetUp(person);
        if (isLast && duties.needsSecondFactor(person)) {
            throw Refused.because(PasskeyFlaw.LAST_ONE_STAYS);
        }
    }
}
