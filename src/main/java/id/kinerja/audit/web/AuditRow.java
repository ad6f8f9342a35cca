package id.kinerja.audit.web;

import id.kinerja.audit.Entry;
import id.kinerja.audit.Link;
import id.kinerja.audit.Trail;
import id.kinerja.shared.Message;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** One row of the trail on the auditor's screen, in the time of his government. */
public record AuditRow(Entry entry, Link link, boolean isSealed, LocalDateTime at) {

    private static final int END = 4;

    static AuditRow of(Trail.Row row, ZoneId zone) {
        return new AuditRow(
                row.entry(),
                row.link(),
                row.isSealed(),
                LocalDateTime.ofInstant(row.entry().at(), zone));
    }

    /** As what he acted; null for his own affairs. */
    public @Nullable Message role() {
        return entry.role().isEmpty() ? null : RoleWord.of(entry.role());
    }

    /** What was done; a word that only a newer Kinerja knows stays as it is. */
    public Message act() {
        return entry.known().map(Message::of).orElseGet(() -> Message.of(RoleWord.OTHER, entry.act()));
    }

    public boolean isAboutAnother() {
        return !entry.subject().isEmpty() && !entry.subject().equals(entry.actorName());
    }

    /** Whether it says how it was or how it became. */
    public boolean isChange() {
        return !entry.was().isEmpty() || !entry.became().isEmpty();
    }

    public String hash() {
        return shortened(link.hash());
    }

    static String shortened(String hash) {
        return hash.isEmpty() ? "" : hash.substring(0, END) + "…" + hash.substring(hash.length() - END);
    }
}
