package id.kinerja.personnel.web;

import id.kinerja.shared.TextKey;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One field of a form: what it asks, how it is typed or chosen, and what stands in it at first. */
public record FormField(
        String name,
        FormText label,
        @Nullable FormText hint,
        String type,
        boolean isRequired,
        List<Choice> choices,
        String first) {

    /** One of what can be chosen, called by a text of the house or by itself. */
    public record Choice(String value, @Nullable TextKey key, String text) {}

    static FormField text(String name, FormText label, @Nullable FormText hint, String first) {
        return new FormField(name, label, hint, "text", true, List.of(), first);
    }

    static FormField date(FormText label, @Nullable FormText hint, String first) {
        return new FormField("from", label, hint, "date", true, List.of(), first);
    }

    static FormField until() {
        return new FormField("until", FormText.UNTIL, null, "date", true, List.of(), "");
    }

    static FormField reason() {
        return text("reason", FormText.REASON, FormText.REASON_HINT, "");
    }

    static FormField named(String name, FormText label, Stream<? extends Enum<?>> all, String first) {
        var choices = all.map(one -> new Choice(one.name(), (TextKey) one, ""));
        return new FormField(name, label, null, "select", true, choices.toList(), first);
    }

    static FormField plain(String name, FormText label, Stream<Choice> all, String first) {
        return new FormField(name, label, null, "select", true, all.toList(), first);
    }

    FormField optional() {
        return new FormField(name, label, hint, type, false, choices, first);
    }

    public boolean isChosen() {
        return type.equals("select");
    }

    public boolean isNumber() {
        return List.of("nip", "class", "superior", "delegate", "number", "npwp").contains(name);
    }
}
