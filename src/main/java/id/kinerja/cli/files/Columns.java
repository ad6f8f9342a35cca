package id.kinerja.cli.files;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The columns that a file may have; in the file their order is free, here each has its number. */
record Columns(List<String> required, List<String> optional) {

    static Columns of(String... required) {
        return new Columns(List.of(required), List.of());
    }

    Columns optional(String... names) {
        return new Columns(required, List.of(names));
    }

    String name(int column) {
        return column < required.size() ? required.get(column) : optional.get(column - required.size());
    }

    /** Where each column stands in this header, -1 for one that is not there; null where the header is refused. */
    int @Nullable [] placesIn(List<String> header, int line, Refusals refusals) {
        var names = Stream.concat(required.stream(), optional.stream()).toList();
        var seen = new HashSet<String>();
        var refused = false;
        for (var name : header) {
            if (!seen.add(name)) {
                refusals.add(line, FileFlaw.COLUMN_TWICE, name);
                refused = true;
            } else if (!names.contains(name)) {
                refusals.add(line, FileFlaw.UNKNOWN_COLUMN, name, names);
                refused = true;
            }
        }
        for (var name : required) {
            if (!seen.contains(name)) {
                refusals.add(line, FileFlaw.MISSING_COLUMN, name, required);
                refused = true;
            }
        }
        return refused ? null : names.stream().mapToInt(header::indexOf).toArray();
    }
}
