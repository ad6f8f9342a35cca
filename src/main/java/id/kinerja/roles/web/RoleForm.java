package id.kinerja.roles.web;

import id.kinerja.frame.web.KeptForm;
import id.kinerja.organization.RoleRefusal;
import id.kinerja.organization.WantedRole;
import id.kinerja.shared.Message;
import id.kinerja.shared.Refused;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer.Role;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What was typed into a form about a role, field by field, and what is wrong with it. */
final class RoleForm {

    private final KeptForm typed;
    private final Map<String, Message> errors = new LinkedHashMap<>();

    RoleForm(KeptForm typed) {
        this.typed = typed;
    }

    KeptForm typed() {
        return typed;
    }

    Map<String, Message> errors() {
        return errors;
    }

    /** The role that is wanted; none where fields are missing or no values. */
    @Nullable WantedRole wanted() {
        var who = text("who");
        var role = required("role", Role::valueOf, RoleText.FIELD_NEEDED);
        var agency = optional("agency", id -> new UnitId(UUID.fromString(id)), RoleText.FIELD_NEEDED);
        var from = required("from", LocalDate::parse, RoleText.NOT_A_DATE);
        var last = optional("last", LocalDate::parse, RoleText.NOT_A_DATE);
        var reason = text("reason");
        return errors.isEmpty()
                ? new WantedRole(who, Objects.requireNonNull(role), agency, Objects.requireNonNull(from), last, reason)
                : null;
    }

    /** Hangs what the office says no to under the field that has to change. */
    RoleForm refused(Refused no) {
        if (!(no.reason().key() instanceof RoleRefusal refusal)) {
            throw no;
        }
        errors.put(refusal.field(), no.reason());
        return this;
    }

    String text(String field) {
        var text = value(field);
        if (text.isEmpty()) {
            errors.put(field, Message.of(RoleText.FIELD_NEEDED));
        }
        return text;
    }

    @Nullable LocalDate day(String field) {
        return required(field, LocalDate::parse, RoleText.NOT_A_DATE);
    }

    private <T> @Nullable T required(String field, Function<String, T> reading, RoleText otherwise) {
        return text(field).isEmpty() ? null : optional(field, reading, otherwise);
    }

    private <T> @Nullable T optional(String field, Function<String, T> reading, RoleText otherwise) {
        var text = value(field);
        try {
            return text.isEmpty() ? null : reading.apply(text);
        } catch (DateTimeException | IllegalArgumentException no) {
            errors.put(field, Message.of(otherwise));
            return null;
        }
    }

    private String value(String field) {
        return typed.value(field).replace("\0", "").strip(); // PostgreSQL keeps no such sign
    }
}
