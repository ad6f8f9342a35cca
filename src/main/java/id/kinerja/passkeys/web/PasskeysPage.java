package id.kinerja.passkeys.web;

import id.kinerja.frame.web.Page;
import id.kinerja.passkeys.Passkey;
import id.kinerja.shared.Message;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One's own passkeys, and the form for one more, which is called like the device unless its owner knows better. */
public record PasskeysPage(
        List<OwnKey> keys,
        boolean isOpen,
        boolean isRequired,
        @Nullable String name,
        Message device,
        @Nullable Message refusal)
        implements Page {

    /** One of them: its name, since when, and when it was used last. */
    public record OwnKey(
            UUID id,
            String name,
            LocalDateTime made,
            @Nullable LocalDateTime used) {

        static OwnKey of(Passkey key, ZoneId zone) {
            var used = key.lastUsedAt();
            return new OwnKey(
                    key.id(), key.name(), local(key.createdAt(), zone), used == null ? null : local(used, zone));
        }

        private static LocalDateTime local(Instant instant, ZoneId zone) {
            return LocalDateTime.ofInstant(instant, zone);
        }
    }
}
