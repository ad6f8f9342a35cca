package id.kinerja.identity;

import id.kinerja.shared.PersonId;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Arrays;

/** An authenticator that reads the secret it is offered and proves it at once. */
public final class SetUpCodes {

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int SECRET = 20;

    private SetUpCodes() {}

    public static void of(SecondFactors factors, PersonId person) {
        factors.offer(person);
        var secret = bytes(factors.offered(person).orElseThrow());
        factors.setUp(person, TimeCode.of(secret, TimeCode.step(Instant.now()))).orElseThrow();
    }

    private static byte[] bytes(String base32) {
        var number = base32.chars()
                .mapToObj(each -> BigInteger.valueOf(BASE32.indexOf(each)))
                .reduce(BigInteger.ONE, (all, each) -> all.shiftLeft(5).or(each)); // the one keeps zeros in front
        return Arrays.copyOfRange(
                number.toByteArray(), number.toByteArray().length - SECRET, number.toByteArray().length);
    }
}
