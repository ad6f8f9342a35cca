package id.kinerja.forms.web;

import id.kinerja.frame.web.KeptForm;
import id.kinerja.frame.web.Page;
import id.kinerja.shared.Message;
import id.kinerja.shared.TextKey;
import java.util.List;
import java.util.Map;
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
        Map<String, Message> flaws)
        implements Page {

    public RecordFormPage holding(KeptForm typed, Map<String, Message> wrong) {
        return new RecordFormPage(title, lead, whose, action, back, fields, typed, wrong);
    }

    /** What the fields ask, by their names, so that the summary tells which of them it means. */
    public Map<String, TextKey> labels() {
        return fields.stream().collect(Collectors.toMap(FormField::name, FormField::label, (one, same) -> one));
    }

    public String value(FormField field) {
        return kept.has(field.name()) ? kept.value(field.name()) : field.first();
    }

    public @Nullable Message flaw(FormField field) {
        return flaws.get(field.name());
    }
}
