package id.kinerja.forms.web;

import id.kinerja.forms.FormFlaw;
import id.kinerja.forms.Found;
import id.kinerja.frame.web.KeptForm;
import id.kinerja.frame.web.Page;
import id.kinerja.shared.Message;
import id.kinerja.shared.TextKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A form by which an officer keeps somebody's record, with what was typed and what is wrong with it. */
public record RecordFormPage(
        TextKey title,
        TextKey lead,
        String whose,
        String action,
        String back,
        List<FormField> fields,
        KeptForm kept,
        Map<String, Message> flaws,
        Map<String, ChoicesFragment> found,
        List<Way> ways)
        implements Page {

    /** What else may be meant than what the form asks, and where that is done. */
    public record Way(TextKey label, String path) {}

    public RecordFormPage(
            TextKey title,
            TextKey lead,
            String whose,
            String action,
            String back,
            List<FormField> fields,
            KeptForm kept,
            Map<String, Message> flaws) {
        this(title, lead, whose, action, back, fields, kept, flaws, Map.of(), List.of());
    }

    public RecordFormPage holding(KeptForm typed, Map<String, Message> wrong) {
        return new RecordFormPage(title, lead, whose, action, back, fields, typed, wrong, found, ways);
    }

    public RecordFormPage besides(Way way) {
        return new RecordFormPage(title, lead, whose, action, back, fields, kept, flaws, found, List.of(way));
    }

    /** The same, and below each field of which a part is enough what was found for it. */
    public RecordFormPage finding(BiFunction<String, String, List<Found>> finder) {
        var choices = new LinkedHashMap<String, ChoicesFragment>();
        var told = new LinkedHashMap<>(flaws);
        fields.stream().filter(FormField::isFound).map(FormField::name).forEach(field -> {
            var found = ChoicesFragment.again(field, kept, told.containsKey(field), text -> finder.apply(field, text));
            choices.put(field, found);
            told.computeIfPresent(field, (same, flaw) -> flaw.key() instanceof FormFlaw ? flaw : found.flaw(flaw));
        });
        return new RecordFormPage(title, lead, whose, action, back, fields, kept, told, choices, ways);
    }

    public ChoicesFragment found(FormField field) {
        return found.getOrDefault(field.name(), ChoicesFragment.none(field.name()));
    }

    /** What the fields ask, by their names, so that the summary tells which of them it means. */
    public Map<String, TextKey> labels() {
        return fields.stream().collect(Collectors.toMap(FormField::name, FormField::label, (one, same) -> one));
    }

    public String value(FormField field) {
        return kept.has(field.name()) ? kept.typed(field.name()) : field.first();
    }

    public @Nullable Message flaw(FormField field) {
        return flaws.get(field.name());
    }
}
