package id.kinerja.organization;

import id.kinerja.organization.model.ActingKind;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.UnitId;
import java.time.LocalDate;

/** Somebody who acts as the leader of a unit from a day until another, both included, by a letter and for a reason. */
public record NewActing(
        UnitId unit, PersonId person, ActingKind kind, LocalDate from, LocalDate until, String letter, String reason) {}
