package id.kinerja.frame.web;

import id.kinerja.shared.TextKey;
import id.kinerja.shared.Viewer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands around every page of a viewer; no page knows its neighbours. */
public interface Navigation {

    /** The government whose house this is, such as "Pemerintah Kota Contoh". */
    String government();

    Around around(Viewer viewer);

    /** The viewer's unit as the bar names it, the page of his own record where he has one, and where he can go. */
    record Around(String unit, @Nullable String record, List<Entry> entries) {}

    /** One way to go: an icon of icons.svg without its "i-", and a word; {@code desk} stands on the wide rail alone. */
    record Entry(String path, String icon, TextKey label, boolean desk) {

        public Entry(String path, String icon, TextKey label) {
            this(path, icon, label, false);
        }
    }
}
