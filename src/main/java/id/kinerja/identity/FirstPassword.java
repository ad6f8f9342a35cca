package id.kinerja.identity;

import java.security.SecureRandom;

/** A password that the house makes for somebody: easy to read from paper, changed before anything else is done. */
final class FirstPassword {

    private static final String READABLE = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 3;
    private static final int GROUP = 4;
    private static final SecureRandom CHANCE = new SecureRandom();

    private FirstPassword() {}

    static String next() {
        var password = new StringBuilder();
        for (var i = 0; i < GROUPS * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) {
                password.append('-');
            }
            password.append(READABLE.charAt(CHANCE.nextInt(READABLE.length())));
        }
        return password.toString();
    }
}
