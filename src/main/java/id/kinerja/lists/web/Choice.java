package id.kinerja.lists.web;

import id.kinerja.shared.TextKey;
import java.util.List;
import java.util.function.Predicate;

/** A question by which a list shows fewer rows: its name in the address, all of them, and the answers beside that. */
public record Choice<R>(String name, TextKey label, TextKey all, List<Option<R>> options) {

    /** One answer, and the rows that it leaves. */
    public record Option<R>(String value, TextKey label, Predicate<R> leaves) {}

    Predicate<R> leaves(String chosen) {
        return options.stream()
                .filter(option -> option.value().equals(chosen))
                .map(Option::leaves)
                .findFirst()
                .orElse(row -> true);
    }
}
