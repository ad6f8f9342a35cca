package id.kinerja.audit;

import id.kinerja.shared.KnownAs;
import id.kinerja.shared.NotFound;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Viewer;
import id.kinerja.shared.Viewer.Role;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The trail as the auditor reads it; for anybody else there is none. */
@Service
public class Trail {

    private static final int ROWS_ON_A_SCREEN = 30;

    private final TrailRepository rows;
    private final ChainRepository links;
    private final Chain chain;
    private final KnownAs known;

    Trail(TrailRepository rows, ChainRepository links, Chain chain, KnownAs known) {
        this.rows = rows;
        this.links = links;
        this.chain = chain;
        this.known = known;
    }

    /** An entry and its place in the chain, if it has one already. */
    public record Row(Entry entry, Link link) {

        public boolean isSealed() {
            return !link.equals(Link.NONE);
        }
    }

    /** A screen of rows, the newest first; more where older ones fit as well. */
    public record Rows(List<Row> rows, boolean hasMore) {}

    /** How far the chain reaches, and its last proof if there was one. */
    public record State(Link last, Optional<Proof> proof) {}

    public Rows find(Viewer viewer, Search search) {
        requireAuditor(viewer);
        if (search.isFlawed()) {
            return new Rows(List.of(), false);
        }
        var nip = search.nip();
        var people = nip.isEmpty() ? List.<PersonId>of() : known.people(nip);
        var found = rows.find(search, people, ROWS_ON_A_SCREEN + 1);
        var shown = found.subList(0, Math.min(found.size(), ROWS_ON_A_SCREEN));
        return new Rows(List.copyOf(shown), found.size() > ROWS_ON_A_SCREEN);
    }

    public State state(Viewer viewer) {
        requireAuditor(viewer);
        return new State(links.last(), links.lastProof());
    }

    /** Looks through the chain now. */
    public void prove(Viewer viewer) {
        requireAuditor(viewer);
        chain.prove();
    }

    private static void requireAuditor(Viewer viewer) {
        if (!viewer.holds(Role.AUDITOR)) {
            throw new NotFound();
        }
    }
}
