package id.kinerja.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Held by the one process that runs the database of a place, from before its first start until after its end. The
 * kernel gives it back however that process ends.
 */
final class OwnerLock implements AutoCloseable {

    // closing a second channel of the same file would give back the lock of this process
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private OwnerLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Empty while another Kinerja holds it. */
    static Optional<OwnerLock> take(Place place) {
        var file = place.folder().resolve("postgres.lock");
        if (!HELD_HERE.add(file)) {
            return Optional.empty();
        }
        var taken = false;
        try {
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            taken = channel.tryLock() != null;
            if (taken) {
                place.handOver(file);
                return Optional.of(new OwnerLock(file, channel));
            }
            channel.close();
            return Optional.empty();
        } catch (IOException e) {
            throw DatabaseFailure.of(e, file);
        } finally {
            if (!taken) {
                HELD_HERE.remove(file);
            }
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // the kernel gives the lock back all the same
        } finally {
            HELD_HERE.remove(file);
        }
    }
}
