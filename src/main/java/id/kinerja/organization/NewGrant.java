package id.kinerja.organization;

import id.kinerja.shared.PersonId;
import id.kinerja.shared.Viewer.Grant;
import java.time.LocalDate;

/** A role given to a person from a day on, with the reason. */
public record NewGrant(PersonId person, Grant grant, LocalDate from, String reason) {}
