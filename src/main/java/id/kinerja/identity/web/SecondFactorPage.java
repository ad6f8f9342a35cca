package id.kinerja.identity.web;

import id.kinerja.frame.web.Page;
import id.kinerja.frame.web.QrPicture;
import id.kinerja.shared.Message;
import org.jspecify.annotations.Nullable;

/**
 * One's second factor: none, one that waits for its first code, or one that is asked for at each sign-in. Before one is set up
 * its owner proves himself.
 */
public record SecondFactorPage(
        boolean isRequired,
        boolean isSetUp,
        boolean isProven,
        String signIn,
        @Nullable Offer offer,
        int codesLeft,
        @Nullable Message refusal,
        boolean removes)
        implements Page {

    /** The same page, whose refusal belongs to the form that takes the second factor away. */
    SecondFactorPage removing() {
        return new SecondFactorPage(isRequired, isSetUp, isProven, signIn, offer, codesLeft, refusal, true);
    }

    /** A secret as the camera of an authenticator reads it, as the same phone opens it, and as a person types it. */
    public record Offer(QrPicture picture, String uri, String secret) {

        static Offer of(String secret, String signIn) {
            var uri = "otpauth://totp/Kinerja:%s?secret=%s&issuer=Kinerja".formatted(signIn, secret);
            return new Offer(QrPicture.of(uri), uri, secret.replaceAll("(.{4})(?!$)", "$1 "));
        }
    }
}
