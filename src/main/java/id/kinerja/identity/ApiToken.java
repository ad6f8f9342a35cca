package id.kinerja.identity;

import id.kinerja.shared.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A token that holds, without the token itself, which nobody knows but its owner. */
public record ApiToken(
        UUID id,
        PersonId person,
        List<ApiScope> scopes,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant lastUsedAt) {}
