package id.kinerja.lists;

import id.kinerja.shared.Turnstile;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Where big files are read and made: two at a time, and in a small house one, since each takes much memory; the others wait. */
@Component
public class FileRoom {

    private static final int MOST = 2;
    private static final long ROOM = 128L << 20;
    private static final Duration SHORT = Duration.ofSeconds(5);
    private static final Duration LONG = Duration.ofMinutes(10);

    private final Turnstile free = new Turnstile(many(), FileRefusal.BUSY);
    private final Turnstile pen = new Turnstile(1, FileRefusal.BUSY);

    public static int many() {
        return Math.clamp(Runtime.getRuntime().maxMemory() / ROOM, 1, MOST);
    }

    /** For whoever sits before a page that hangs on it: he is soon told to come again. */
    public <T> T soon(Supplier<T> work) {
        return free.within(SHORT, () -> {}, work);
    }

    /** The same for what writes a file and answers nothing. */
    public void soon(Runnable work) {
        soon(() -> {
            work.run();
            return true;
        });
    }

    /** For whoever is told how far it is: he waits long, and is told that he waits. */
    public <T> T patiently(Runnable waits, Supplier<T> work) {
        return free.within(LONG, waits, work);
    }

    /** For whoever writes what a file says: one at a time in this process, before he asks the database for anything. */
    public <T> T alone(Runnable waits, Supplier<T> work) {
        return pen.within(LONG, waits, work);
    }
}
