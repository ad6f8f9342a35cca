package id.kinerja.shared;

import java.util.UUID;

/** Names one unit of the government in every table. */
public record UnitId(UUID id) {}
