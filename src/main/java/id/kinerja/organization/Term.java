package id.kinerja.organization;

import java.time.LocalDate;

/** From which day until which, both included, something decided holds, and why. */
public record Term(LocalDate from, LocalDate until, String reason) {}
