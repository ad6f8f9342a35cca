package id.kinerja.calendar.model;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where an agency's month stands: still open, closed, or opened again with a reason. */
public sealed interface MonthState {

    /** Never closed yet: its facts may still come and change. */
    record Open() implements MonthState {}

    /** Closed: nothing in it changes any more. */
    record Closed(Closing closing) implements MonthState {}

    /** Opened again: what the last closing left stays readable until the month is closed anew. */
    record Reopened(Closing last, Reopening reopening) implements MonthState {}

    /** Who closed the month when, for the how many-th time. */
    record Closing(UUID id, int version, String closedBy, Instant closedAt) {}

    /** Who opened it again when, and why. */
    record Reopening(String reason, String reopenedBy, Instant reopenedAt) {}

    default boolean isClosed() {
        return this instanceof Closed;
    }

    /** The closing whose results are the latest, also where the month was opened again. */
    default @Nullable Closing lastClosing() {
        return switch (this) {
            case Open none -> null;
            case Closed closed -> closed.closing();
            case Reopened reopened -> reopened.last();
        };
    }
}
