package id.kinerja.identity;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.util.function.SingletonSupplier;

/** Passwords as Argon2id keeps them: slow and large on purpose, so only a few are looked at together. */
class Passwords {

    private static final int SALT = 16;
    private static final int HASH = 32;
    private static final int LANES = 1;
    private static final int KIBIBYTES = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LONGEST = 200;

    private static final String READABLE = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 3;
    private static final int GROUP = 4;

    private final int firstDays;
    private final SecureRandom chance = new SecureRandom();
    private final Argon2PasswordEncoder argon = new Argon2PasswordEncoder(SALT, HASH, LANES, KIBIBYTES, PASSES);
    // on threads of the machine: a virtual one that only calculates would let no other request go on
    private final ExecutorService together = Executors.newFixedThreadPool(
            Math.max(1, Runtime.getRuntime().availableProcessors() / 2),
            Thread.ofPlatform().name("passwords-", 0).daemon().factory());

    // made when it is first looked at, since it would hold up the opening of the house
    private final Supplier<String> nobodys =
            SingletonSupplier.of(() -> hash(UUID.randomUUID().toString()));

    Passwords(int firstDays) {
        this.firstDays = firstDays;
    }

    /** Whether a first password that was made then lies about for too long. */
    boolean hasEnded(Instant made, Instant now) {
        return made.plus(Duration.ofDays(firstDays)).isBefore(now);
    }

    /** One that the house makes for somebody: easy to read from paper, changed before anything else is done. */
    String first() {
        return IntStream.range(0, GROUPS).mapToObj(group -> readable()).collect(Collectors.joining("-"));
    }

    private String readable() {
        return chance.ints(GROUP, 0, READABLE.length())
                .mapToObj(at -> READABLE.substring(at, at + 1))
                .collect(Collectors.joining());
    }

    String hash(String password) {
        return alone(() -> argon.encode(password));
    }

    /** The hash of a password that nobody knows, looked at where nobody has the name. */
    String nobodys() {
        return nobodys.get();
    }

    boolean match(String password, String hash) {
        return password.length() <= LONGEST && alone(() -> argon.matches(password, hash));
    }

    private <T> T alone(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, together).join();
    }
}
