package id.kinerja.audit;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The chain over all entries: each link seals an entry together with the link before it, so that none can be changed,
 * taken away, moved or slipped in unseen. Entries are written by whoever acts; the chain follows behind, lengthened by one
 * process at a time.
 */
@Service
public class Chain {

    private static final int BATCH = 2_000;

    private final ChainRepository links;
    private final Clock clock;

    Chain(ChainRepository links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    /** Whether entries wait to be sealed. */
    boolean isBehind() {
        return links.hasWaiting();
    }

    /** Seals entries that wait, and answers whether more may wait; another process that does so now is left to it. */
    @Transactional
    boolean lengthen() {
        if (!links.tryLock()) {
            return false;
        }
        // asked for only now: what another process sealed before it let go of the lock must be seen
        var last = links.last();
        var entries = links.waiting(BATCH);
        var sealed = new ArrayList<Link>();
        for (var entry : entries) {
            last = Link.sealing(entry, last);
            sealed.add(last);
        }
        links.seal(entries, sealed);
        return entries.size() == BATCH;
    }

    /** Looks through the whole chain as it stands now, and keeps how far it holds; the next proof relies on that. */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public Proof prove() {
        var began = clock.instant();
        var known = links.lastWhole();
        var last = Link.NONE;
        Flaw flaw = null;
        List<Trail.Row> batch;
        do {
            batch = links.behind(last.number(), BATCH);
            for (var row : batch) {
                flaw = flaw(row, last, known);
                if (flaw != null) {
                    return kept(new Proof(began, clock.instant(), last, flaw));
                }
                last = row.link();
            }
        } while (batch.size() == BATCH);
        return kept(new Proof(began, clock.instant(), last, atTheEnd(last, known)));
    }

    private static @Nullable Flaw flaw(Trail.Row row, Link last, Link known) {
        var link = row.link();
        if (link.number() != last.number() + 1) {
            return new Flaw(Flaw.Kind.MISSING, last.number() + 1);
        }
        if (!link.follows(last)) {
            return new Flaw(Flaw.Kind.MOVED, link.number());
        }
        var isOther = !link.equals(Link.sealing(row.entry(), last));
        var isRewritten = link.number() == known.number() && !link.hash().equals(known.hash());
        return isOther || isRewritten ? new Flaw(Flaw.Kind.ALTERED, link.number()) : null;
    }

    private @Nullable Flaw atTheEnd(Link last, Link known) {
        if (last.number() < known.number()) {
            return new Flaw(Flaw.Kind.MISSING, last.number() + 1);
        }
        return links.outside().map(entry -> new Flaw(Flaw.Kind.OUTSIDE, entry)).orElse(null);
    }

    private Proof kept(Proof proof) {
        links.keep(proof);
        return proof;
    }
}
