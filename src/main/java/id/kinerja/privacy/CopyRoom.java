package id.kinerja.privacy;

import id.kinerja.shared.PersonId;
import id.kinerja.shared.Refused;
import id.kinerja.shared.Turnstile;
import id.kinerja.shared.Viewer;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Where copies are made, one at a time and never two for the same person; nobody waits here long or holds anything else. */
@Component
public class CopyRoom {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Turnstile seat = new Turnstile(1, CopyRefusal.BUSY);
    private final Set<PersonId> takers = ConcurrentHashMap.newKeySet();

    /** A copy for whoever takes it along, packed into one file. */
    public void pack(Viewer taker, OutputStream out, Consumer<CopyFolder> writer) {
        if (!takers.add(taker.person())) {
            throw Refused.because(CopyRefusal.UNDERWAY);
        }
        try {
            seat.within(PATIENCE, () -> {}, () -> {
                ZippedCopy.to(out, writer);
                return true;
            });
        } finally {
            takers.remove(taker.person());
        }
    }
}
