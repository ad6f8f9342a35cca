package id.kinerja.database;

import id.kinerja.shared.Message;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The database of the office while it is open: the one inside the product, kept in {@code var/}, or the one that {@code
 * DATABASE_URL} names.
 */
public final class Database implements AutoCloseable {

    private final DatabaseAddress address;
    private final @Nullable OwnDatabase own;

    private Database(DatabaseAddress address, @Nullable OwnDatabase own) {
        this.address = address;
        this.own = own;
    }

    /** For the server: the database inside the product serves this process, and no second server may use it. */
    public static Database start(Path var, Map<String, String> environment) {
        return starting(var, environment).get();
    }

    /** Likewise: that it may start is known at once, and what takes its time can be asked for beside other things. */
    public static Supplier<Database> starting(Path var, Map<String, String> environment) {
        var outside = OutsideDatabase.of(environment);
        if (outside.isPresent()) {
            return () -> new Database(outside.get(), null);
        }
        var own = OwnDatabase.starting(var, Durability.FULL);
        return () -> of(own.get());
    }

    /**
     * For a command: the database that a server or another command already runs, else one started for the time. When
     * whoever runs it quits earlier, the command loses its connections.
     */
    public static Database join(Path var, Map<String, String> environment) {
        var outside = OutsideDatabase.of(environment);
        return outside.isPresent() ? new Database(outside.get(), null) : of(OwnDatabase.join(var));
    }

    static Database of(OwnDatabase own) {
        return new Database(own.address(), own);
    }

    public DatabaseAddress address() {
        return address;
    }

    public boolean isInside() {
        return own != null;
    }

    /** What the person at the terminal should know, such as that the data could not be kept in {@code var/}. */
    public List<Message> remarks() {
        return own == null ? List.of() : own.place().remarks();
    }

    /** The process of the database inside the product. */
    public OptionalInt processId() {
        return own == null ? OptionalInt.empty() : OptionalInt.of(own.processId());
    }

    /** The memory that the processes of the database inside the product use together, shared memory counted once. */
    public OptionalInt residentKilobytes() {
        return own == null ? OptionalInt.empty() : OptionalInt.of(Memory.ofFamily(own.processId()));
    }

    /** Stops what was started here, cleanly; a database that somebody else runs goes on. */
    @Override
    public void close() {
        if (own != null) {
            own.close();
        }
    }
}
