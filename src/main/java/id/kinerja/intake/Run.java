package id.kinerja.intake;

import java.time.Instant;
import java.util.UUID;

/** A list that was applied: who, when, and what became of its people. */
public record Run(
        UUID id, String fileName, String by, Instant at, int created, int changed, int ended, int untouched) {}
