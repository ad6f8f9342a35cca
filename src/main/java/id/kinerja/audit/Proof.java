package id.kinerja.audit;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One look through the whole chain: from when to when, up to which link, and the first row that was wrong. */
public record Proof(
        Instant began, Instant ended, Link last, @Nullable Flaw flaw) {

    public boolean holds() {
        return flaw == null;
    }

    public long seconds() {
        return Duration.between(began, ended).toSeconds();
    }
}
