package id.kinerja.forms.web;

import id.kinerja.shared.TextKey;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One field of a form: what it asks, how it is typed or chosen, and what stands in it at first. */
public record FormField(
        String name,
        TextKey label,
        @Nullable TextKey hint,
        String type,
        boolean isRequired,
        List<Choice> choices,
        String first) {

    /** One of what can be chosen, called by a text of the house or by itself. */
    public record Choice(String value, @Nullable TextKey key, String text) {}

    public static FormField text(String name, TextKey label, @Nullable TextKey hint, String first) {
        return new FormField(name, label, hint, "text", true, List.of(), first);
    }

    public static FormField date(TextKey label, @Nullable TextKey hint, String first) {
        return new FormField("from", label, hint, "date", true, List.of(), first);
    }

    public static FormField until() {
        return new FormField("until", FormWord.UNTIL, null, "date", true, List.of(), "");
    }

    public static FormField until(String first) {
        return new FormField("until", FormWord.UNTIL, null, "date", false, List.of(), first);
    }

    public static FormField reason() {
        return text("reason", FormWord.REASON, FormWord.REASON_HINT, "");
    }

    public static FormField named(String name, TextKey label, Stream<? extends Enum<?>> all, String first) {
        var choices = all.map(one -> new Choice(one.name(), (TextKey) one, ""));
        return new FormField(name, label, null, "select", true, choices.toList(), first);
    }

    public static FormField plain(String name, TextKey label, Stream<Choice> all, String first) {
        return new FormField(name, label, null, "select", true, all.toList(), first);
    }

    public FormField optional() {
        return new FormField(name, label, hint, type, false, choices, first);
    }

    public boolean isChosen() {
        return type.equals("select");
    }

    public boolean isNumber() {
        return List.of("nip", "class", "superior", "delegate", "number", "npwp").contains(name);
    }
}
