package id.kinerja.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Held by the one process that runs the database of a place, from before its first start until after its end. The
 * kernel gives it back however that process ends.
 */
final class OwnerLock implements AutoCloseable {

    // a second channel of the same file would give back the lock when closed, and a forgotten one when collected
    private static final Map<Path, FileChannel> HELD_HERE = new HashMap<>();

    private final Path file;
    private final FileChannel channel;

    private OwnerLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Empty while another Kinerja holds it. */
    static Optional<OwnerLock> take(Place place) {
        var file = place.folder().resolve("postgres.lock");
        synchronized (HELD_HERE) {
            if (HELD_HERE.containsKey(file)) {
                return Optional.empty();
            }
            try {
                var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                if (channel.tryLock() == null) {
                    channel.close();
                    return Optional.empty();
                }
                HELD_HERE.put(file, channel);
                place.handOver(file);
                return Optional.of(new OwnerLock(file, channel));
            } catch (IOException e) {
                throw DatabaseFailure.of(e, file);
            }
        }
    }

    @Override
    public void close() {
        synchronized (HELD_HERE) {
            try {
                channel.close();
            } catch (IOException e) {
                // the kernel gives the lock back all the same
            } finally {
                HELD_HERE.remove(file);
            }
        }
    }
}
