package id.kinerja.lists.web;

import id.kinerja.shared.Rupiah;
import id.kinerja.shared.TextKey;
import java.util.Comparator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One column of a list: how it is called in the address and in its heading, what a row has in it, and in which order it
 * can put the rows. Texts are searched; a column that is not shown stands in the file alone.
 */
public record Column<R>(
        String name,
        TextKey label,
        Function<R, @Nullable Object> cell,
        @Nullable Comparator<R> order,
        boolean isNumber,
        boolean isSearched,
        boolean isShown) {

    /** A text, in which words are looked for. */
    public static <R> Column<R> text(String name, TextKey label, Function<R, @Nullable String> cell) {
        return new Column<>(name, label, cell::apply, byText(cell), false, true, true);
    }

    public static <R> Column<R> number(String name, TextKey label, Function<R, @Nullable Long> cell) {
        return new Column<>(name, label, cell::apply, nullsLast(cell), true, false, true);
    }

    public static <R> Column<R> rupiah(String name, TextKey label, Function<R, @Nullable Rupiah> cell) {
        Function<R, @Nullable Long> amount = row -> {
            var rupiah = cell.apply(row);
            return rupiah == null ? null : rupiah.amount();
        };
        return number(name, label, amount);
    }

    /** A word of the house, by whose order in its own enum the rows are sorted. */
    public static <R, E extends Enum<E> & TextKey> Column<R> word(String name, TextKey label, Function<R, E> cell) {
        return new Column<>(name, label, cell::apply, Comparator.comparing(cell), false, false, true);
    }

    /** Whatever stands there, in the order that is said beside it. */
    public static <R> Column<R> of(String name, TextKey label, Function<R, @Nullable Object> cell) {
        return new Column<>(name, label, cell, null, false, false, true);
    }

    /** A heading over links or other things that put nothing in order and stand in no file. */
    public static <R> Column<R> plain(String name, TextKey label) {
        return new Column<>(name, label, row -> null, null, false, false, true);
    }

    public Column<R> sortedBy(Comparator<R> other) {
        return new Column<>(name, label, cell, other, isNumber, isSearched, isShown);
    }

    /** Too much for the screen, yet wanted in the file. */
    public Column<R> inFileOnly() {
        return new Column<>(name, label, cell, null, isNumber, isSearched, false);
    }

    boolean isInFile() {
        return order != null || !isShown;
    }

    private static <R> Comparator<R> byText(Function<R, @Nullable String> cell) {
        return Comparator.comparing(cell, Comparator.nullsLast(String.CASE_INSENSITIVE_ORDER));
    }

    private static <R> Comparator<R> nullsLast(Function<R, @Nullable Long> cell) {
        return Comparator.comparing(cell, Comparator.nullsLast(Comparator.naturalOrder()));
    }
}
