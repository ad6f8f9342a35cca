package id.kinerja.audit;

import id.kinerja.shared.Digest;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the chain seals of a part of an entry that may be erased: while the part is there the digest of it and of the chance
 * that goes with it, so that nobody can guess it afterwards; once it is erased that digest alone.
 */
record Seal(@Nullable UUID salt, @Nullable String digest) {

    /** An entry from before parts could be erased. */
    static final Seal NONE = new Seal(null, null);

    /** A kept digest counts where nothing stands beside it; else it would hide what was written there afterwards. */
    String of(String... part) {
        return digest != null && salt == null && Stream.of(part).allMatch(String::isEmpty)
                ? digest
                : Digest.of(Stream.concat(Stream.of(String.valueOf(salt)), Stream.of(part)));
    }
}
