package id.kinerja.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a password of one's own must be: long, and not what anybody would try first. Nothing is said about which kinds of
 * characters it has, as NIST SP 800-63B recommends, for such rules make passwords worse.
 */
final class PasswordRule {

    static final int SHORTEST = 10;
    static final int LONGEST = 200;

    // a year behind the NIP makes no secret of it
    private static final int LITTLE = 5;
    private static final Set<String> OBVIOUS = obvious();

    private PasswordRule() {}

    /** What is against this password for whoever signs in by that name; nothing if it is good. */
    static Optional<PasswordFlaw> flaw(String password, String signIn) {
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(PasswordFlaw.TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(PasswordFlaw.TOO_LONG);
        }
        var plain = plain(password);
        var name = plain(signIn);
        if (plain.contains(name) && plain.length() < name.length() + LITTLE) {
            return Optional.of(PasswordFlaw.IS_NIP);
        }
        return OBVIOUS.contains(plain)
                        || OBVIOUS.contains(plain.replaceAll("[^\\p{L}]+$", ""))
                        || plain.codePoints().distinct().count() <= 2
                ? Optional.of(PasswordFlaw.OBVIOUS)
                : Optional.empty();
    }

    private static String plain(String password) {
        return password.replaceAll("[\\s._-]", "").toLowerCase(Locale.ROOT);
    }

    private static Set<String> obvious() {
        var file = Objects.requireNonNull(PasswordRule.class.getResourceAsStream("/identity/obvious-passwords.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().map(PasswordRule::plain).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
