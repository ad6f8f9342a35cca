package id.kinerja.privacy;

import id.kinerja.shared.PersonId;
import id.kinerja.shared.PersonalData.Held;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what the parts of the office hold about a person, each by the query that it gave. */
@Repository
class HeldRepository {

    private final JdbcClient database;

    HeldRepository(JdbcClient database) {
        this.database = database;
    }

    /** How many rows there are of each, by name. */
    Map<String, Long> counts(List<Held> all, PersonId person) {
        var counted = all.stream()
                .map(held -> "select '%s' as held, count(*) from (%s) h".formatted(held.name(), held.query()))
                .collect(Collectors.joining(" union all "));
        var counts = new HashMap<String, Long>();
        database.sql(counted).param("person", person.id()).query(row -> {
            counts.put(row.getString(1), row.getLong(2));
        });
        return counts;
    }

    HeldRows rows(Held held, PersonId person, ZoneId zone) {
        return database.sql(held.query()).param("person", person.id()).query(found -> {
            var columns = new ArrayList<String>();
            for (var i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                columns.add(found.getMetaData().getColumnLabel(i));
            }
            var rows = new ArrayList<List<@Nullable String>>();
            while (found.next()) {
                rows.add(row(found, columns.size(), zone));
            }
            return new HeldRows(columns, rows);
        });
    }

    private static List<@Nullable String> row(ResultSet found, int columns, ZoneId zone) throws SQLException {
        var row = new ArrayList<@Nullable String>();
        for (var i = 1; i <= columns; i++) {
            row.add(
                    found.getMetaData().getColumnTypeName(i).equals("timestamptz")
                            ? moment(found.getObject(i, OffsetDateTime.class), zone)
                            : found.getString(i));
        }
        return row;
    }

    private static @Nullable String moment(@Nullable OffsetDateTime moment, ZoneId zone) {
        return moment == null ? null : moment.atZoneSameInstant(zone).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
}
