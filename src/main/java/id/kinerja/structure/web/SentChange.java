package id.kinerja.structure.web;

import id.kinerja.organization.NewActing;
import id.kinerja.organization.UnitChanges.Decision;
import id.kinerja.organization.UnitChanges.Leadership;
import id.kinerja.organization.model.ActingKind;
import id.kinerja.organization.model.Nip;
import id.kinerja.organization.model.UnitKind;
import id.kinerja.organization.model.UnitOnDay;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Refused;
import id.kinerja.shared.TextKey;
import id.kinerja.shared.UnitId;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A sent form of a change, read field by field; what cannot be read is refused at its field. */
record SentChange(Map<String, String> fields) {

    String text(String field) {
        return fields.getOrDefault(field, "").strip();
    }

    Decision decision() {
        return new Decision(date("from"), text("reason"));
    }

    UnitId parent() {
        return read("parent", ChangeText.NOT_CHOSEN, text -> new UnitId(UUID.fromString(text)));
    }

    /** A new unit inside the agency of the one above. */
    UnitOnDay unit(UnitOnDay above) {
        return new UnitOnDay(
                new UnitId(UUID.randomUUID()),
                text("code"),
                text("name"),
                read("kind", ChangeText.NOT_CHOSEN, UnitKind::valueOf),
                above.id(),
                above.agency());
    }

    @Nullable Leadership leadership() {
        var title = text("leader");
        if (title.isEmpty()) {
            return null;
        }
        var jobClass = text("jobClass");
        return new Leadership(
                title,
                jobClass.isEmpty()
                        ? null
                        : read("jobClass", ChangeText.NOT_A_CLASS, text -> Integer.valueOf(text, 10)));
    }

    Nip nip() {
        return read("nip", ChangeText.NOT_A_NIP, Nip::new);
    }

    NewActing acting(UnitId unit, PersonId person) {
        return new NewActing(
                unit,
                person,
                read("kind", ChangeText.NOT_CHOSEN, ActingKind::valueOf),
                date("from"),
                date("until"),
                text("letter"),
                text("reason"));
    }

    private LocalDate date(String field) {
        return read(field, ChangeText.NO_DATE, LocalDate::parse);
    }

    private <T> T read(String field, TextKey otherwise, Function<String, T> reader) {
        try {
            return reader.apply(text(field));
        } catch (DateTimeParseException | IllegalArgumentException no) {
            throw new FieldRefused(field, Refused.because(otherwise, text(field)));
        }
    }

    /** A field that says nothing that can be read. */
    static final class FieldRefused extends Refused {

        private static final long serialVersionUID = 1L;

        private final String field;

        FieldRefused(String field, Refused no) {
            super(no.reason());
            this.field = field;
        }

        String field() {
            return field;
        }
    }
}
