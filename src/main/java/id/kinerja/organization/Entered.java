package id.kinerja.organization;

import id.kinerja.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;

/** Whose record an officer keeps, from which day on it holds, and who enters it when and why. */
public record Entered(PersonId person, LocalDate from, String reason, PersonId by, Instant at) {}
