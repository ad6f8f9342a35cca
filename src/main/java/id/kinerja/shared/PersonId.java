package id.kinerja.shared;

import java.util.UUID;

/** Names one person in every table, whether he has a NIP or not. */
public record PersonId(UUID id) {}
