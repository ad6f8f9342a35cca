package id.kinerja.forms.web;

import id.kinerja.shared.TextKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

    /** One of what can be chosen, called by a text of the house or by itself, below a heading or below none. */
    public record Choice(String value, @Nullable TextKey key, String text, String group) {

        public Choice(String value, @Nullable TextKey key, String text) {
            this(value, key, text, "");
        }
    }

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

    /** The same, with what is found for a part of it. */
    public FormField found() {
        return new FormField(name, label, hint, "found", isRequired, choices, first);
    }

    public boolean isFound() {
        return type.equals("found");
    }

    /** The choices below the headings under which they stand, which are empty for those that stand alone. */
    public Map<String, List<Choice>> groups() {
        return choices.stream().collect(Collectors.groupingBy(Choice::group, LinkedHashMap::new, Collectors.toList()));
    }

    public boolean isChosen() {
        return type.equals("select");
    }

    public boolean isNumber() {
        return List.of("nip", "class", "number", "npwp").contains(name);
    }
}
