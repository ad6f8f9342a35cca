package id.kinerja.structure.web;

import id.kinerja.organization.NewActing;
import id.kinerja.organization.UnitChanges.Decision;
import id.kinerja.organization.UnitChanges.Leadership;
import id.kinerja.organization.model.ActingKind;
import id.kinerja.organization.model.UnitKind;
import id.kinerja.organization.model.UnitOnDay;
import id.kinerja.shared.Message;
import id.kinerja.shared.NotFound;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.TextKey;
import id.kinerja.shared.UnitId;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A sent form of a change, read field by field. What cannot be read is kept with its sentence and goes with the rest, so
 * that all that is wrong is told at once; until then something stands in its place that nobody ever writes.
 */
final class SentChange {

    private static final int NO_CLASS = 0;

    private final UnaryOperator<String> fields;
    private final LocalDate today;
    private final Map<String, Message> unread = new LinkedHashMap<>();

    SentChange(UnaryOperator<String> fields, LocalDate today) {
        this.fields = fields;
        this.today = today;
    }

    String text(String field) {
        return fields.apply(field).replace("\0", "").strip(); // PostgreSQL keeps no such sign
    }

    /** The last to be read of a form: it takes along what could not be read before. */
    Decision decision() {
        var from = date("from", today);
        return new Decision(from, text("reason"), unread());
    }

    private Map<String, Message> unread() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(unread));
    }

    /** None where nothing was chosen. */
    @Nullable UnitId parent() {
        return text("parent").isEmpty()
                ? null
                : read("parent", ChangeText.NOT_CHOSEN, text -> new UnitId(UUID.fromString(text)), null);
    }

    /** A new unit inside the agency of the one above. */
    UnitOnDay unit(UnitOnDay above) {
        return new UnitOnDay(
                new UnitId(UUID.randomUUID()),
                text("code"),
                text("name"),
                kind(UnitKind::valueOf, UnitKind.SECTION),
                above.id(),
                above.agency());
    }

    @Nullable Leadership leadership() {
        var title = text("leader");
        var jobClass = text("jobClass").isEmpty()
                ? null
                : read("jobClass", ChangeText.NOT_A_CLASS, text -> Integer.valueOf(text, 10), NO_CLASS);
        return title.isEmpty() ? null : new Leadership(title, jobClass);
    }

    NewActing acting(UnitId unit, Function<String, PersonId> people) {
        var kind = kind(ActingKind::valueOf, ActingKind.PLT);
        var person = person(people);
        var from = date("from", today);
        var until = date("until", from);
        return new NewActing(unit, person, kind, from, until, text("letter"), text("reason"), unread());
    }

    private <T> T kind(Function<String, T> reader, T otherwise) {
        return read("kind", ChangeText.NOT_CHOSEN, reader, otherwise);
    }

    private PersonId person(Function<String, PersonId> people) {
        return read("nip", ChangeText.NOT_A_NIP, people, new PersonId(UUID.randomUUID()));
    }

    /** Who acts no more; none where nobody was chosen. */
    @Nullable UUID term() {
        return text("acting").isEmpty() ? null : read("acting", ChangeText.NOT_CHOSEN, UUID::fromString, null);
    }

    private LocalDate date(String field, LocalDate otherwise) {
        return read(field, ChangeText.NO_DATE, LocalDate::parse, otherwise);
    }

    private <T extends @Nullable Object> T read(
            String field, TextKey refusal, Function<String, ? extends T> reader, T otherwise) {
        try {
            return reader.apply(text(field));
        } catch (DateTimeParseException | IllegalArgumentException | NotFound no) {
            var isEmpty = text(field).isEmpty();
            unread.put(field, isEmpty ? Message.of(ChangeText.NEEDED) : Message.of(refusal, text(field)));
            return otherwise;
        }
    }
}
