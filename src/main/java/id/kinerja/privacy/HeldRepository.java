package id.kinerja.privacy;

import id.kinerja.shared.PersonId;
import id.kinerja.shared.PersonalData.Held;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
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

    private static final int AT_ONCE = 500;

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

    /** Row after row, so that no table is ever held as a whole. */
    void read(Held held, PersonId person, ZoneId zone, HeldReader reader) {
        database.sql(held.query())
                .withFetchSize(AT_ONCE)
                .param("person", person.id())
                .query(found -> {
                    var columns = columns(found.getMetaData());
                    reader.begin(columns);
                    var count = 0L;
                    while (found.next()) {
                        reader.row(row(found, columns, zone));
                        count++;
                    }
                    return count;
                });
    }

    private static List<HeldColumn> columns(ResultSetMetaData found) throws SQLException {
        var columns = new ArrayList<HeldColumn>();
        for (var i = 1; i <= found.getColumnCount(); i++) {
            columns.add(new HeldColumn(found.getColumnLabel(i), found.getColumnTypeName(i)));
        }
        return columns;
    }

    private static List<@Nullable String> row(ResultSet found, List<HeldColumn> columns, ZoneId zone)
            throws SQLException {
        var row = new ArrayList<@Nullable String>();
        for (var i = 1; i <= columns.size(); i++) {
            row.add(
                    columns.get(i - 1).isMoment()
                            ? moment(found.getObject(i, OffsetDateTime.class), zone)
                            : found.getString(i));
        }
        return row;
    }

    private static @Nullable String moment(@Nullable OffsetDateTime moment, ZoneId zone) {
        return moment == null ? null : moment.atZoneSameInstant(zone).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
}
