package id.kinerja.intake;

import java.time.Instant;
import java.util.UUID;

/** A file that an officer has handed in and that has not been applied yet; it may have been found to change nothing. */
public record Upload(UUID id, String fileName, String digest, Instant at, boolean changesNothing) {}
