package id.kinerja.lists.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A kind of list: its columns, the questions by which it shows fewer rows, and the order of old. */
public record Register<R>(List<Column<R>> columns, List<Choice<R>> choices) {

    public static <R> Register<R> of(List<Column<R>> columns) {
        return new Register<>(columns, List.of());
    }

    /** The same, with rows put in this order by that column. */
    public Register<R> sorting(String name, Comparator<R> order) {
        return new Register<>(
                columns.stream()
                        .map(column -> column.name().equals(name) ? column.sortedBy(order) : column)
                        .toList(),
                choices);
    }

    /** The rows that are asked for, of all that the viewer may see. Without an order they stay as they come. */
    public Listed<R> show(Asked asked, List<R> all) {
        var found = new ArrayList<>(
                all.stream().filter(wanted(asked)).filter(chosen(asked)).toList());
        order(asked).ifPresent(order -> Collections.sort(found, order));
        return new Listed<>(this, asked, List.copyOf(found), all.size());
    }

    private Predicate<R> chosen(Asked asked) {
        return choices.stream()
                .map(choice -> choice.leaves(asked.choice(choice.name())))
                .reduce(row -> true, Predicate::and);
    }

    /** Each of the words stands somewhere in the texts of the row. */
    private Predicate<R> wanted(Asked asked) {
        var words = Stream.of(asked.words().toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return row -> words.isEmpty() || words.stream().allMatch(texts(row)::contains);
    }

    private String texts(R row) {
        var texts = new StringBuilder();
        columns.stream()
                .filter(Column::isSearched)
                .map(column -> column.cell().apply(row))
                .forEach(text -> texts.append(text).append('\n'));
        return texts.toString().toLowerCase(Locale.ROOT);
    }

    private Optional<Comparator<R>> order(Asked asked) {
        return columns.stream()
                .filter(column -> column.order() != null && asked.isSortedBy(column.name()))
                .findFirst()
                .map(column ->
                        asked.isBackwardsBy(column.name()) ? Collections.reverseOrder(column.order()) : column.order());
    }
}
