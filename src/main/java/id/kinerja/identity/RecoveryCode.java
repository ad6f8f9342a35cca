package id.kinerja.identity;

import id.kinerja.shared.Digest;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A code on paper that opens the door once in place of the authenticator: eighty bits of chance in four groups. */
final class RecoveryCode {

    private static final int CODES = 8;
    private static final int BYTES = 10;
    private static final SecureRandom CHANCE = new SecureRandom();

    private RecoveryCode() {}

    static List<String> some() {
        return Stream.generate(RecoveryCode::next).limit(CODES).toList();
    }

    private static String next() {
        var bytes = new byte[BYTES];
        CHANCE.nextBytes(bytes);
        return TimeCode.base32(bytes).toLowerCase(Locale.ROOT).replaceAll("(.{4})(?!$)", "$1-");
    }

    /** However it is typed: with or without dashes and blanks, in small or large letters. */
    static byte[] hash(String typed) {
        var plain = typed.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
        return Digest.bytes(plain);
    }
}
