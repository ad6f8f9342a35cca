package id.kinerja.shared;

import java.time.Instant;
import java.util.Set;

/** What one part of the office erases once its time is over; for how long it is kept is decided elsewhere. */
public interface Perishable {

    Set<DataKind> kinds();

    /** How many rows of this kind are older. */
    long due(DataKind kind, Instant before);

    /** Erases them in the transaction of the caller, and answers how many there were. */
    long erase(DataKind kind, Instant before);
}
