package id.kinerja.singlesignon;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.net.URI;

/**
 * Somebody who was sent to the provider: what he brings back must fit to what he was given on the way, and to where he is
 * to come back.
 */
public record Errand(URI back, String state, String nonce, String verifier) {

    public static Errand to(URI back) {
        return new Errand(back, new State().getValue(), new Nonce().getValue(), new CodeVerifier().getValue());
    }

    /** As the session keeps it. */
    public String written() {
        return String.join("\n", back.toString(), state, nonce, verifier);
    }

    public static Errand read(String written) {
        var parts = written.split("\n", 4);
        return new Errand(URI.create(parts[0]), parts[1], parts[2], parts[3]);
    }
}
