package id.kinerja.frame.web;

import id.kinerja.shared.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where people find this house, as the installation says it. What a request calls it is not believed, but for this
 * machine's own name: nobody else can be behind that.
 */
public record HouseAddress(@Nullable URI said) {

    private static final String HERE = "localhost";

    /** An address without path; without encryption only on this machine itself. Nothing said is nothing known. */
    public static HouseAddress of(String said) {
        if (said.isBlank()) {
            return new HouseAddress(null);
        }
        var address = said.strip().toLowerCase(Locale.ROOT).replaceAll("/+$", "");
        return new HouseAddress(
                checked(address).orElseThrow(() -> Refused.because(RefusalText.NO_ADDRESS_OF_A_HOUSE, said)));
    }

    private static Optional<URI> checked(String said) {
        try {
            var address = URI.create(said);
            var host = address.getHost();
            var isSafe = "https".equals(address.getScheme()) || "http".equals(address.getScheme()) && HERE.equals(host);
            return isSafe
                            && host != null
                            && origin(address.getScheme(), host, address.getPort())
                                    .equals(said)
                    ? Optional.of(address)
                    : Optional.empty();
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** The address as a browser names it, such as https://kinerja.kota.go.id; nothing where it is not known. */
    public Optional<String> origin(HttpServletRequest request) {
        if (said != null) {
            return Optional.of(said.toString());
        }
        return request.getServerName().equals(HERE)
                ? Optional.of(origin(request.getScheme(), HERE, request.getServerPort()))
                : Optional.empty();
    }

    private static String origin(String scheme, String host, int port) {
        var usual = scheme.equals("https") ? 443 : 80;
        return scheme + "://" + host + (port == -1 || port == usual ? "" : ":" + port);
    }
}
