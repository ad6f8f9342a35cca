package id.kinerja.organization;

import id.kinerja.organization.model.ActingKind;
import id.kinerja.shared.Message;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.UnitId;
import java.time.LocalDate;
import java.util.Map;

/**
 * Somebody acts as the leader of a unit from a day until another, both included, by a letter and for a reason; and what
 * of its form could not even be read.
 */
public record NewActing(
        UnitId unit,
        PersonId person,
        ActingKind kind,
        LocalDate from,
        LocalDate until,
        String letter,
        String reason,
        Map<String, Message> unread) {

    public NewActing(
            UnitId unit,
            PersonId person,
            ActingKind kind,
            LocalDate from,
            LocalDate until,
            String letter,
            String reason) {
        this(unit, person, kind, from, until, letter, reason, Map.of());
    }
}
