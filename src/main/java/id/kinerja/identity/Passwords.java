package id.kinerja.identity;

import id.kinerja.shared.Busy;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.util.function.SingletonSupplier;

/**
 * Passwords as Argon2id keeps them: slow and large on purpose, so only as many are looked at together as the processors and
 * a fourth of the memory hold; some more wait for their turn, and the rest are told to come again.
 */
class Passwords {

    private static final int SALT = 16;
    private static final int HASH = 32;
    private static final int LANES = 1;
    private static final int KIBIBYTES = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LONGEST = 200;

    /** What one of them takes of the memory while it is looked at, and a little. */
    private static final long ROOM = 20L << 20;

    private static final int SHARE = 4;
    static final int TURNS = 200;

    private static final String READABLE = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 3;
    private static final int GROUP = 4;

    private final int firstDays;
    private final SecureRandom chance = new SecureRandom();
    private final Argon2PasswordEncoder argon = new Argon2PasswordEncoder(SALT, HASH, LANES, KIBIBYTES, PASSES);
    // on threads of the machine: a virtual one that only calculates would let no other request go on
    private final ExecutorService together = Executors.newFixedThreadPool(
            many(
                    Runtime.getRuntime().availableProcessors(),
                    Runtime.getRuntime().maxMemory()),
            Thread.ofPlatform().name("passwords-", 0).daemon().factory());

    private final Semaphore turns = new Semaphore(TURNS);

    // made when it is first looked at, since it would hold up the opening of the house
    private final Supplier<String> nobodys = SingletonSupplier.of(
            () -> calculated(() -> argon.encode(UUID.randomUUID().toString())));

    Passwords(int firstDays) {
        this.firstDays = firstDays;
    }

    /** How many are looked at together. */
    static int many(int processors, long memory) {
        return (int) Math.max(1, Math.min(processors / 2, memory / SHARE / ROOM));
    }

    /** Whether a first password that was made then lies about for too long; one of which nobody knows any more when has. */
    boolean hasEnded(@Nullable Instant made, Instant now) {
        return made == null || made.plus(Duration.ofDays(firstDays)).isBefore(now);
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
        return inTurn(() -> calculated(() -> argon.encode(password)));
    }

    /** The hash of a password that nobody knows, looked at where nobody has the name. */
    String nobodys() {
        return nobodys.get();
    }

    /** To be asked in turn. */
    boolean match(String password, String hash) {
        return password.length() <= LONGEST && calculated(() -> argon.matches(password, hash));
    }

    private <T> T calculated(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, together).join();
    }

    /** What needs a password looked at; where too many wait already nothing of it is begun. */
    <T> T inTurn(Supplier<T> work) {
        if (!turns.tryAcquire()) {
            throw new Busy();
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
