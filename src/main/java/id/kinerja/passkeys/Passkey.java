package id.kinerja.passkeys;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A passkey of a person as he knows it: by the name he gave it, since when, and when it was used last. */
public record Passkey(
        UUID id,
        String name,
        byte[] credentialId,
        Instant createdAt,
        @Nullable Instant lastUsedAt) {}
