package id.kinerja.forms.web;

import id.kinerja.frame.web.KeptForm;
import id.kinerja.frame.web.Page;
import id.kinerja.shared.Message;
import id.kinerja.shared.TextKey;
import java.util.List;
import java.util.Map;
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

    public String value(FormField field) {
        return kept.has(field.name()) ? kept.value(field.name()) : field.first();
    }

    public @Nullable Message flaw(FormField field) {
        return flaws.get(field.name());
    }
}
