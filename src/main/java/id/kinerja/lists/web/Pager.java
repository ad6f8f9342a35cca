package id.kinerja.lists.web;

import id.kinerja.shared.Message;
import org.jspecify.annotations.Nullable;

/** The ways from a page of a list to those beside it, and which rows it shows; a list that pages in its own way makes its own. */
public record Pager(@Nullable String previous, @Nullable String next, Message shown) {

    /** Whether everything stands on this page. */
    public boolean isWhole() {
        return previous == null && next == null;
    }
}
