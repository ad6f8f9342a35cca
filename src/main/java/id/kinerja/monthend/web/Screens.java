package id.kinerja.monthend.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Many rows in as many screens as they need: which of them is shown, counted from 1. */
public record Screens(int shown, int all) {

    private static final int ROWS = 40;

    /** A page that does not exist leads to the nearest that does. */
    static Screens of(int rows, int wanted) {
        var all = Math.max(1, Math.ceilDiv(rows, ROWS));
        return new Screens(Math.clamp(wanted, 1, all), all);
    }

    <T> List<T> part(List<T> rows) {
        var from = (shown - 1) * ROWS;
        return rows.subList(Math.min(from, rows.size()), Math.min(from + ROWS, rows.size()));
    }

    public boolean areMany() {
        return all > 1;
    }

    public @Nullable Integer before() {
        return shown > 1 ? shown - 1 : null;
    }

    public @Nullable Integer after() {
        return shown < all ? shown + 1 : null;
    }
}
