package id.kinerja.personnel.web;

import id.kinerja.frame.web.Page;
import id.kinerja.organization.model.Unit;
import id.kinerja.personnel.PeopleFilter;
import id.kinerja.personnel.PersonRow;
import java.util.List;
import java.util.Locale;
import org.springframework.web.util.UriComponentsBuilder;

/** A stretch of the people whom the viewer may see, with the filter that was set. */
public record PeoplePage(
        PeopleFilter filter,
        List<PersonRow> rows,
        boolean hasMore,
        boolean isFirst,
        boolean mayAdd,
        boolean seesOutsiders,
        List<Unit> choices,
        List<Unit> units)
        implements Page {

    public boolean isShown(Unit unit) {
        return unit.equals(filter.unit());
    }

    /** The next page begins behind the last row of this one. */
    public String next() {
        var last = rows.getLast();
        return address("/people")
                .queryParam("after", "{after}")
                .queryParam("id", last.id().id())
                .encode()
                .buildAndExpand(
                        filter.order() == PeopleFilter.Order.NIP ? last.nip().digits() : last.name())
                .toUriString();
    }

    public String first() {
        return address("/people").encode().toUriString();
    }

    public String sheet() {
        return address("/people.csv").encode().toUriString();
    }

    public String of(Unit unit) {
        return "/people?unit=" + unit.id().id();
    }

    public String person(PersonRow row) {
        return "/people/" + row.nip();
    }

    public static String code(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    private UriComponentsBuilder address(String path) {
        var address = UriComponentsBuilder.fromPath(path).queryParam("which", code(filter.which()));
        address.queryParam("sort", code(filter.order()));
        if (!filter.query().isEmpty()) {
            address.queryParam("q", filter.query().replace("{", "").replace("}", ""));
        }
        if (filter.unit() != null) {
            address.queryParam("unit", filter.unit().id().id());
        }
        return address;
    }
}
