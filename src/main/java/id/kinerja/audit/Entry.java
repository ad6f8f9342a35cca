package id.kinerja.audit;

import id.kinerja.shared.Act;
import id.kinerja.shared.Digest;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One row of the trail, word for word as it is kept; whatever is not known is empty. */
public record Entry(
        long id,
        Instant at,
        String act,
        @Nullable UUID actor,
        String actorName,
        String role,
        String address,
        @Nullable UUID person,
        @Nullable UUID unit,
        String subject,
        String was,
        String became,
        String reason,
        Seal addressSeal,
        Seal wordsSeal) {

    /** One that is written now. */
    Entry(
            Instant at,
            String act,
            @Nullable UUID actor,
            String actorName,
            String role,
            String address,
            @Nullable UUID person,
            @Nullable UUID unit,
            String subject,
            String was,
            String became,
            String reason) {
        this(
                0, at, act, actor, actorName, role, address, person, unit, subject, was, became, reason, Seal.NONE,
                Seal.NONE);
    }

    /** The seal of this row as the number-th of the chain, behind the one that ends in {@code previous}. */
    String hash(long number, String previous) {
        if (addressSeal.equals(Seal.NONE)) {
            return hashOfAll(number, previous);
        }
        return Digest.of(Stream.of(previous, number, id, at, act, role, text(unit), addressDigest(), wordsDigest())
                .map(Object::toString));
    }

    /** As rows were sealed before parts of them could be erased. */
    private String hashOfAll(long number, String previous) {
        return Digest.of(Stream.of(
                        previous,
                        number,
                        id,
                        at,
                        act,
                        text(actor),
                        actorName,
                        role,
                        address,
                        text(person),
                        text(unit),
                        subject,
                        was,
                        became,
                        reason)
                .map(Object::toString));
    }

    /** Of the address from which somebody acted. */
    String addressDigest() {
        return addressSeal.of(address);
    }

    /** Of everything by which a person could be known, or what was done to him. */
    String wordsDigest() {
        return wordsSeal.of(text(actor), actorName, text(person), subject, was, became, reason);
    }

    /** Whether who and whom it was about is gone, because its time was over. */
    public boolean isErased() {
        return wordsSeal.digest() != null;
    }

    private static String text(@Nullable UUID id) {
        return Objects.toString(id, "");
    }

    /** What was done; none where a newer Kinerja kept something that this one has no word for. */
    public Optional<Act> known() {
        return Stream.of(Act.values()).filter(one -> one.name().equals(act)).findFirst();
    }
}
