package id.kinerja.portraits;

import java.util.UUID;

/** A picture as it is kept, a small JPEG; another picture of the same person has another key. */
public record Photo(UUID id, byte[] jpeg) {}
