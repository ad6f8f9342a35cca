package id.kinerja.singlesignon;

import id.kinerja.shared.Refused;
import java.net.URI;
import java.util.stream.Stream;

/**
 * The government's own sign-in as an installation describes it: by what address it calls itself, how it knows this house,
 * in which claim it tells the NIP, and how people call it. Without an issuer there is none.
 */
public record ProviderSettings(String issuer, String clientId, String clientSecret, String claim, String name) {

    public ProviderSettings {
        if (!issuer.isBlank()
                && !(isSafe(issuer) && Stream.of(clientId, clientSecret, claim).noneMatch(String::isBlank))) {
            throw Refused.because(VouchingFlaw.BAD_SETTINGS);
        }
    }

    private static boolean isSafe(String issuer) {
        try {
            var address = URI.create(issuer);
            return "https".equals(address.getScheme()) && address.getHost() != null
                    || "http".equals(address.getScheme()) && "localhost".equals(address.getHost());
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    public boolean areGiven() {
        return !issuer.isBlank();
    }
}
