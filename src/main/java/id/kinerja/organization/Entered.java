package id.kinerja.organization;

import id.kinerja.organization.model.Employment;
import id.kinerja.organization.model.Standing;
import id.kinerja.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whose record an officer keeps, from which day on it holds, and who enters it when and why. */
public record Entered(PersonId person, LocalDate from, String reason, PersonId by, Instant at) {

    /** The same without saying of whom, for many at once; by nobody where it is the machine's own console. */
    public record Signature(
            LocalDate from, String reason, @Nullable PersonId by, Instant at) {

        public Signature on(LocalDate day) {
            return new Signature(day, reason, by, at);
        }
    }

    /** From which day on somebody is employed so, and serves or does not. */
    public record Serves(LocalDate from, Employment employment, Standing standing) {}

    public Signature signature() {
        return new Signature(from, reason, by, at);
    }
}
