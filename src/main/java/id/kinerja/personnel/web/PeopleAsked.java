package id.kinerja.personnel.web;

import id.kinerja.personnel.People;
import id.kinerja.personnel.PeopleFilter;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the address of a list of people asks for; a word that it does not know asks for what is usual. */
record PeopleAsked(
        @Nullable String q,
        @Nullable UUID unit,
        @Nullable String which,
        @Nullable String sort) {

    private static final int LONGEST = 80;

    PeopleFilter filter(Viewer viewer, People people) {
        return new PeopleFilter(
                q == null ? "" : q.substring(0, Math.min(q.length(), LONGEST)),
                unit == null ? null : people.unit(viewer, new UnitId(unit)),
                one(PeopleFilter.Which.values(), which),
                one(PeopleFilter.Order.values(), sort));
    }

    private static <E extends Enum<E>> E one(E[] all, @Nullable String word) {
        for (var each : all) {
            if (each.name().toLowerCase(Locale.ROOT).equals(word)) {
                return each;
            }
        }
        return all[0];
    }
}
