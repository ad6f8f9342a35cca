package id.kinerja.passkeys.web;

import id.kinerja.frame.web.HouseAddress;
import id.kinerja.passkeys.Asked;
import id.kinerja.passkeys.Passkey;
import id.kinerja.passkeys.PasskeyFlaw;
import id.kinerja.passkeys.Passkeys;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a browser is asked when it is to find or to make a passkey, and what of it the answer is held against. */
@Component
class Questions {

    private static final int MILLISECONDS = 300_000;
    private static final String KEY = "public-key";

    /** Signatures that devices make: ES256, EdDSA and, for older ones of Windows, RS256. */
    private static final List<Integer> SIGNATURES = List.of(-7, -8, -257);

    private final HouseAddress address;
    private final Clock clock;

    Questions(HouseAddress address, Clock clock) {
        this.address = address;
        this.clock = clock;
    }

    boolean areOpen(HttpServletRequest request) {
        return address.origin(request).isPresent();
    }

    /** Which passkey of this house do you have? */
    Map<String, Object> find(HttpServletRequest request) {
        var asked = ask(request);
        return Map.of(
                "challenge",
                text(asked.challenge()),
                "rpId",
                asked.house(),
                "timeout",
                MILLISECONDS,
                "userVerification",
                "required");
    }

    /** Make one for this person, unless you hold one already. */
    Map<String, Object> make(
            PersonId person, String signIn, String name, List<Passkey> known, HttpServletRequest request) {
        var asked = ask(request);
        return Map.of(
                "challenge", text(asked.challenge()),
                "rp", Map.of("id", asked.house(), "name", "Kinerja"),
                "user", Map.of("id", text(Passkeys.handle(person)), "name", signIn, "displayName", name),
                "pubKeyCredParams",
                        SIGNATURES.stream()
                                .map(each -> Map.of("type", KEY, "alg", each))
                                .toList(),
                "timeout", MILLISECONDS,
                "attestation", "none",
                "authenticatorSelection",
                        Map.of("residentKey", "required", "requireResidentKey", true, "userVerification", "required"),
                "excludeCredentials",
                        known.stream()
                                .map(each -> Map.of("type", KEY, "id", text(each.credentialId())))
                                .toList());
    }

    private Asked ask(HttpServletRequest request) {
        return new Asked(origin(request), Challenge.begin(request, clock));
    }

    /** What this session was asked last; it is asked for no second answer. */
    Asked asked(HttpServletRequest request) {
        var challenge = Challenge.take(request, clock);
        return new Asked(origin(request), challenge.orElseThrow(() -> Refused.because(PasskeyFlaw.OVER)));
    }

    private String origin(HttpServletRequest request) {
        return address.origin(request).orElseThrow(() -> Refused.because(PasskeyFlaw.SHUT_HERE));
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
