package id.kinerja.database;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The PostgreSQL inside the product: run by this process, or by another one whose guest this process is. */
final class OwnDatabase implements AutoCloseable {

    private static final long LONGEST_WAIT = TimeUnit.MINUTES.toNanos(2);
    private static final int LOOK = 50;

    private final Place place;
    private final DatabaseAddress address;
    private final int processId;
    private @Nullable Postmaster postmaster;
    private @Nullable OwnerLock lock;

    private OwnDatabase(Place place, int port, int processId) {
        this.place = place;
        this.address = DataFolder.address(place, port, DataFolder.OFFICE);
        this.processId = processId;
    }

    static OwnDatabase start(Path var, Durability durability) {
        return starting(var, durability).get();
    }

    /** Says at once when another one runs here; what takes its time begins when it is asked for. */
    static Supplier<OwnDatabase> starting(Path var, Durability durability) {
        var place = Place.of(var);
        var lock =
                OwnerLock.take(place).orElseThrow(() -> DatabaseFailure.of(DatabaseText.ALREADY_RUNNING, place.data()));
        return () -> own(place, lock, durability);
    }

    static OwnDatabase join(Path var) {
        var place = Place.of(var);
        var until = System.nanoTime() + LONGEST_WAIT;
        while (System.nanoTime() - until < 0) {
            var lock = OwnerLock.take(place);
            if (lock.isPresent()) {
                return own(place, lock.get(), Durability.FULL);
            }
            var running = PostmasterFile.in(place.data()).filter(note -> note.isReady() && note.isTrue());
            if (running.isPresent()) {
                return guest(place, running.get());
            }
            Forks.pause(LOOK); // its owner is starting or stopping it
        }
        throw DatabaseFailure.of(DatabaseText.NOT_READY, place.data());
    }

    Place place() {
        return place;
    }

    DatabaseAddress address() {
        return address;
    }

    int processId() {
        return processId;
    }

    @Override
    public synchronized void close() {
        if (postmaster != null) {
            postmaster.stop();
            postmaster = null;
        }
        if (lock != null) {
            lock.close();
            lock = null;
        }
    }

    private static OwnDatabase guest(Place place, PostmasterFile running) {
        var guest = new OwnDatabase(place, running.port(), running.process());
        FirstConnection.check(guest.address);
        return guest;
    }

    private static OwnDatabase own(Place place, OwnerLock lock, Durability durability) {
        Postmaster postmaster = null;
        try {
            postmaster = run(place, durability);
            var own = new OwnDatabase(place, postmaster.port(), postmaster.processId());
            var administrator = DataFolder.address(place, postmaster.port(), DataFolder.ADMINISTRATOR);
            FirstConnection.furnish(own.address, administrator);
            own.postmaster = postmaster;
            own.lock = lock;
            return own;
        } catch (RuntimeException | Error e) {
            if (postmaster != null) {
                postmaster.stop();
            }
            lock.close();
            throw e;
        }
    }

    private static Postmaster run(Place place, Durability durability) {
        place.checkSpace(Place.LEAST_MEGABYTES);
        var log = ServerLog.in(place);
        var programs = Programs.in(place);
        new DataFolder(place, programs, log).prepare(durability);
        var note = PostmasterFile.in(place.data());
        if (note.isPresent() && note.get().isTrue()) {
            Postmaster.endOrphan(note.get());
        } else {
            PostmasterFile.correct(place.data());
        }
        return Postmaster.start(place, programs, log, durability);
    }
}
