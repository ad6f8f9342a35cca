package id.kinerja.audit.web;

import id.kinerja.audit.Proof;
import id.kinerja.audit.Search;
import id.kinerja.audit.Trail;
import id.kinerja.frame.web.Page;
import id.kinerja.shared.Act;
import id.kinerja.shared.Message;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The trail for the auditor: how the chain stands, what he looks for, and a screen of rows, the newest first. */
public record AuditPage(Search search, Trail.State state, List<AuditRow> rows, boolean hasMore) implements Page {

    static final String PATH = "/audit";

    static AuditPage of(Search search, Trail.State state, Trail.Rows found) {
        var rows = found.rows().stream()
                .map(row -> AuditRow.of(row, search.zone()))
                .toList();
        return new AuditPage(search, state, rows, found.hasMore());
    }

    /** What is wrong with the day up to which he looks. */
    public @Nullable Message wrongUntil() {
        return search.isBackwards() ? Message.of(AuditText.BACKWARDS) : null;
    }

    public List<Act> acts() {
        return List.of(Act.values());
    }

    public @Nullable Proof proof() {
        return state.proof().orElse(null);
    }

    public LocalDateTime provenAt() {
        return LocalDateTime.ofInstant(state.proof().orElseThrow().ended(), search.zone());
    }

    public Message title() {
        var proof = proof();
        if (proof == null) {
            return Message.of(AuditText.NOT_PROVEN);
        }
        var flaw = proof.flaw();
        return flaw == null
                ? Message.of(AuditText.WHOLE, proof.last().number())
                : Message.of(AuditText.BROKEN, flaw.told());
    }

    /** The colour of the chain: whole, broken, or nobody has looked yet. */
    public @Nullable String colour() {
        var proof = proof();
        return proof == null ? null : proof.holds() ? "ok" : "bad";
    }

    public String last() {
        return AuditRow.shortened(state.last().hash());
    }

    /** The same search from the newest row on. */
    public String newest() {
        return address().build().encode().toUriString();
    }

    public String older() {
        return address()
                .queryParam("before", rows.getLast().entry().id())
                .build()
                .encode()
                .toUriString();
    }

    // a builder reads {…} in a word as a place to fill, and + stays a plus
    private UriComponentsBuilder address() {
        var address = UriComponentsBuilder.fromPath(PATH);
        Stream.of(
                        new Part("q", search.words().isEmpty() ? null : search.words()),
                        new Part("act", search.act()),
                        new Part("person", search.person()),
                        new Part("from", search.from()),
                        new Part("until", search.until()))
                .filter(part -> part.value() != null)
                .forEach(part -> address.queryParam(part.name(), part.value()));
        return address;
    }

    private record Part(String name, @Nullable Object value) {}
}
