package id.kinerja.identity.web;

import id.kinerja.identity.ApiScope;
import id.kinerja.identity.ApiToken;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A token of one's own as the account shows it: what for, since when, until when, and when it was used last. */
public record ShownToken(
        UUID id,
        String scopes,
        LocalDateTime made,
        LocalDateTime ends,
        @Nullable LocalDateTime used) {

    static ShownToken of(ApiToken token, ZoneId zone) {
        var used = token.lastUsedAt();
        return new ShownToken(
                token.id(),
                token.scopes().stream().map(ShownToken::word).sorted().collect(Collectors.joining(", ")),
                local(token.createdAt(), zone),
                local(token.expiresAt(), zone),
                used == null ? null : local(used, zone));
    }

    // a scope is called as its door is, in any language
    private static String word(ApiScope scope) {
        return scope.name().toLowerCase(Locale.ROOT);
    }

    private static LocalDateTime local(Instant instant, ZoneId zone) {
        return LocalDateTime.ofInstant(instant, zone);
    }
}
