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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What was typed into a form about a role, field by field, and what is wrong with it. */
final class RoleForm {

    private static final List<String> ORDER = List.of("who", "role", "agency", "from", "last", "on", "reason");

    private final KeptForm typed;
    private final Map<String, Message> errors = new LinkedHashMap<>();

    RoleForm(KeptForm typed) {
        this.typed = typed;
    }

    KeptForm typed() {
        return typed;
    }

    /** In the order of the form. */
    Map<String, Message> errors() {
        var ordered = new LinkedHashMap<String, Message>();
        ORDER.stream().filter(errors::containsKey).forEach(field -> ordered.put(field, errors.get(field)));
        return ordered;
    }

    /** The role that is wanted, as far as the form says it. */
    WantedRole wanted() {
        return new WantedRole(
                text("who"),
                required("role", Role::valueOf, RoleText.FIELD_NEEDED),
                optional("agency", id -> new UnitId(UUID.fromString(id)), RoleText.FIELD_NEEDED),
                required("from", LocalDate::parse, RoleText.NOT_A_DATE),
                optional("last", LocalDate::parse, RoleText.NOT_A_DATE),
                text("reason"));
    }

    /** Hangs what the office says no to under the fields that have to change; what could not be read is said first. */
    RoleForm refused(List<Message> flaws) {
        flaws.forEach(flaw -> {
            if (flaw.key() instanceof RoleRefusal refusal) {
                errors.putIfAbsent(refusal.field(), flaw);
            }
        });
        return this;
    }

    /** What came between the look at the form and its sending. */
    RoleForm refused(Refused no) {
        if (!(no.reason().key() instanceof RoleRefusal)) {
            throw no;
        }
        return refused(List.of(no.reason()));
    }

    boolean isRight() {
        return errors.isEmpty();
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
