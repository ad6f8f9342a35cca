package id.kinerja.privacy.web;

import id.kinerja.frame.web.KeptForm;
import id.kinerja.privacy.NewPeriod;
import id.kinerja.privacy.PrivacyRefusal;
import id.kinerja.shared.DataKind;
import id.kinerja.shared.Message;
import id.kinerja.shared.Refused;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What was typed into a form about personal data, and what is wrong with it, field by field. */
final class PrivacyForm {

    private final KeptForm typed;
    private final Map<String, Message> errors = new LinkedHashMap<>();

    PrivacyForm(KeptForm typed) {
        this.typed = typed;
    }

    KeptForm typed() {
        return typed;
    }

    Map<String, Message> errors() {
        return errors;
    }

    /** The period that is wanted; none where fields are missing or no values. */
    @Nullable NewPeriod period() {
        var kind = read("kind", DataKind::valueOf, PrivacyText.FIELD_NEEDED);
        var days = value("days").isEmpty() ? null : read("days", Integer::valueOf, PrivacyText.NOT_A_NUMBER);
        var from = read("from", LocalDate::parse, PrivacyText.NOT_A_DATE);
        var basis = text("basis");
        var reason = text("reason");
        return errors.isEmpty()
                ? new NewPeriod(Objects.requireNonNull(kind), days, Objects.requireNonNull(from), basis, reason)
                : null;
    }

    String text(String field) {
        var text = value(field);
        if (text.isEmpty()) {
            errors.put(field, Message.of(PrivacyText.FIELD_NEEDED));
        }
        return text;
    }

    private <T> @Nullable T read(String field, Function<String, T> reading, PrivacyText otherwise) {
        var text = text(field);
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

    /** Hangs what the office says no to under the field that has to change. */
    PrivacyForm refused(Refused no) {
        if (!(no.reason().key() instanceof PrivacyRefusal refusal)) {
            throw no;
        }
        errors.put(refusal.field(), no.reason());
        return this;
    }
}
