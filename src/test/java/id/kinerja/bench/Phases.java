package id.kinerja.bench;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Where a thread spends its time, by looking at it again and again: so the product itself need not measure. */
final class Phases implements AutoCloseable {

    private static final int LOOK_EVERY_MILLIS = 5;

    /** What a closing does in its own thread; the calculation runs beside it and is only waited for. */
    private enum Phase {
        GATHER("PersonMonths", "Employees"),
        WAIT("CompletableFuture"),
        WRITE("SealedRepository"),
        COMMIT("commit", "doCommit");

        private final String[] words;

        Phase(String... words) {
            this.words = words;
        }

        boolean isIn(StackTraceElement frame) {
            var name = frame.getClassName();
            return Arrays.stream(words)
                    .anyMatch(word ->
                            name.endsWith("." + word) || frame.getMethodName().equals(word));
        }
    }

    private final Map<Phase, Integer> seen = new EnumMap<>(Phase.class);
    private final Thread looked;
    private final Thread looker = new Thread(this::look);
    private volatile boolean ended;

    private Phases(Thread looked) {
        this.looked = looked;
        looker.setDaemon(true);
    }

    static Phases ofThisThread() {
        var phases = new Phases(Thread.currentThread());
        phases.looker.start();
        return phases;
    }

    private void look() {
        try {
            while (!ended) {
                for (var phase : Phase.values()) {
                    if (Arrays.stream(looked.getStackTrace()).anyMatch(phase::isIn)) {
                        seen.merge(phase, 1, Integer::sum);
                        break;
                    }
                }
                Thread.sleep(LOOK_EVERY_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The shares of these seconds, once it was closed. */
    String of(double seconds) {
        var all = seen.values().stream().mapToInt(Integer::intValue).sum();
        return seen.entrySet().stream()
                .map(one -> String.format(
                        Locale.ROOT,
                        "%s %.2f",
                        one.getKey().name().toLowerCase(Locale.ROOT),
                        seconds * one.getValue() / all))
                .collect(Collectors.joining(" · "));
    }

    @Override
    public void close() {
        ended = true;
        try {
            looker.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
