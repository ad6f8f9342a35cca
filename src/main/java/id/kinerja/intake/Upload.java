package id.kinerja.intake;

import java.time.Instant;
import java.util.UUID;

/** A file that an officer has handed in and that has not been applied yet. */
public record Upload(UUID id, String fileName, String digest, Instant at) {}
