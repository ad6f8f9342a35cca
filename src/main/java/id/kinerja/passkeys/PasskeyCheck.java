package id.kinerja.passkeys;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecord;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.verifier.exception.BadChallengeException;
import com.webauthn4j.verifier.exception.BadOriginException;
import com.webauthn4j.verifier.exception.BadRpIdException;
import com.webauthn4j.verifier.exception.MaliciousCounterValueException;
import com.webauthn4j.verifier.exception.UserNotPresentException;
import com.webauthn4j.verifier.exception.UserNotVerifiedException;
import com.webauthn4j.verifier.exception.VerificationException;
import id.kinerja.shared.Refused;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Checks what devices answer as WebAuthn wants it checked; what is wrong becomes a sentence of ours. */
@Component
class PasskeyCheck {

    private static final int LONGEST = 20_000;

    // made when somebody first comes with a passkey, since it would hold up the opening of the house
    private final Supplier<Tools> tools = SingletonSupplier.of(Tools::new);

    private static final class Tools {

        private final ObjectConverter converter = new ObjectConverter();
        private final WebAuthnManager rules = WebAuthnManager.createNonStrictWebAuthnManager(converter);
        private final AttestedCredentialDataConverter keys = new AttestedCredentialDataConverter(converter);
    }

    /** What is kept of a device that was registered. */
    record NewKey(byte[] credentialId, byte[] data, long signCount) {}

    /** What a device says before it is checked: by which key it answers, and for whom. */
    record Shown(AuthenticationData data) {

        byte[] credentialId() {
            return data.getCredentialId();
        }

        byte[] person() {
            return Objects.requireNonNullElse(data.getUserHandle(), new byte[0]);
        }

        long signCount() {
            return Objects.requireNonNull(data.getAuthenticatorData()).getSignCount();
        }
    }

    NewKey registered(String answer, Asked asked) {
        return checked(() -> {
            var data = tools.get()
                    .rules
                    .verifyRegistrationResponseJSON(
                            readable(answer), new RegistrationParameters(server(asked), null, true, true));
            var made = Objects.requireNonNull(data.getAttestationObject()).getAuthenticatorData();
            var key = Objects.requireNonNull(made.getAttestedCredentialData());
            return new NewKey(key.getCredentialId(), tools.get().keys.convert(key), made.getSignCount());
        });
    }

    Shown read(String answer) {
        return checked(() -> new Shown(tools.get().rules.parseAuthenticationResponseJSON(readable(answer))));
    }

    /** Signed by this key, for this question, after the device has looked at finger, face or PIN. */
    void check(Shown shown, byte[] keyData, long signCount, Asked asked) {
        checked(() -> tools.get()
                .rules
                .verify(
                        shown.data(),
                        new AuthenticationParameters(server(asked), key(keyData, signCount), null, true, true)));
    }

    private CredentialRecord key(byte[] keyData, long signCount) {
        var key = tools.get().keys.convert(keyData);
        var statement = new NoneAttestationStatement();
        return new CredentialRecordImpl(statement, true, null, null, signCount, key, null, null, null, null);
    }

    private static ServerProperty server(Asked asked) {
        return ServerProperty.builder()
                .origin(new Origin(asked.origin()))
                .rpId(asked.house())
                .challenge(new DefaultChallenge(asked.challenge()))
                .build();
    }

    private static String readable(String answer) {
        if (answer.isBlank() || answer.length() > LONGEST) {
            throw Refused.because(PasskeyFlaw.UNREADABLE);
        }
        return answer;
    }

    private static <T> T checked(Supplier<T> check) {
        try {
            return check.get();
        } catch (VerificationException wrong) {
            throw Refused.because(flaw(wrong));
        } catch (Refused ours) {
            throw ours;
        } catch (RuntimeException unreadable) { // what strangers send breaks foreign readers in more ways than they say
            throw Refused.because(PasskeyFlaw.UNREADABLE);
        }
    }

    private static PasskeyFlaw flaw(VerificationException wrong) {
        return switch (wrong) {
            case BadChallengeException _ -> PasskeyFlaw.OVER;
            case BadOriginException _, BadRpIdException _ -> PasskeyFlaw.OTHER_ADDRESS;
            case UserNotVerifiedException _, UserNotPresentException _ -> PasskeyFlaw.NOT_VERIFIED;
            case MaliciousCounterValueException _ -> PasskeyFlaw.COPIED;
            default -> PasskeyFlaw.NOT_GENUINE;
        };
    }
}
