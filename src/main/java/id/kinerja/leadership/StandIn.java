package id.kinerja.leadership;

import id.kinerja.organization.model.ActingKind;
import id.kinerja.shared.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who stands in for another today, and until when: as Plt. or Plh. in a leading position, or by delegation where no kind is
 * told. A vacant position has nobody for whom he does so.
 */
public record StandIn(
        @Nullable ActingKind kind,
        Someone by,
        @Nullable Someone whom,
        @Nullable String title,
        LocalDate until) {

    /** Somebody by name. */
    public record Someone(PersonId id, String name) {}

    boolean isBy(PersonId person) {
        return by.id().equals(person);
    }

    boolean isFor(PersonId person) {
        return whom != null && whom.id().equals(person);
    }
}
