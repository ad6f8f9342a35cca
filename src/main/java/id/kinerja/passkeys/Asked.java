package id.kinerja.passkeys;

import java.net.URI;

/** What a device was asked to sign: a challenge for one time, on the pages of one address. */
public record Asked(String origin, byte[] challenge) {

    /** The name for which passkeys are made, and by which no other address can ask for them. */
    public String house() {
        return URI.create(origin).getHost();
    }
}
