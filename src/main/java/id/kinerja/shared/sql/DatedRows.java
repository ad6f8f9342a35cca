package id.kinerja.shared.sql;

import static id.kinerja.shared.sql.Columns.date;
import static id.kinerja.shared.sql.Columns.ids;
import static id.kinerja.shared.sql.Columns.uuid;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Enters a fact of persons that holds from a day on, into a table with the columns person_id, valid, reason, entered_by,
 * entered_at, withdrawn_by and withdrawn_at. It holds until the next fact that is written for a later day. What held on its
 * day is withdrawn, goes on until the day where it began before it, and nothing is lost; four statements, however many
 * persons.
 */
@Component
public class DatedRows {

    private static final String WITHDRAW = """
            update {table} set withdrawn_by = :by::uuid, withdrawn_at = :at
            where person_id = any(:people) and withdrawn_at is null and valid @> :from::date""";
    private static final String GO_ON = """
            insert into {table} (person_id, {columns}, valid, reason, entered_by, entered_at)
            select person_id, {columns}, daterange(lower(valid), :from), reason, entered_by, entered_at from {table}
            where person_id = any(:people) and withdrawn_by is not distinct from :by::uuid and withdrawn_at = :at
                and lower(valid) < :from""";

    private static final String NEXT = """
            select person_id, min(lower(valid)) as next from {table}
            where person_id = any(:people) and withdrawn_at is null and lower(valid) > :from group by person_id""";

    private final JdbcClient database;
    private final CopyRows copy;

    DatedRows(JdbcClient database, CopyRows copy) {
        this.database = database;
        this.copy = copy;
    }

    /** From which day on it holds, why, and who enters it when; nobody where it is the machine's own console. */
    public record Stamp(
            LocalDate from, String reason, @Nullable UUID by, Instant at) {}

    /** Of each person the values of the columns. */
    public void enter(String table, List<String> columns, Stamp stamp, Map<UUID, List<@Nullable Object>> values) {
        var names = String.join(", ", columns);
        given(stamp, values, WITHDRAW.replace("{table}", table));
        given(stamp, values, GO_ON.replace("{table}", table).replace("{columns}", names));
        var next = next(table, stamp, values);
        copy.into(
                table + " (person_id, " + names + ", valid, reason, entered_by, entered_at)",
                values.entrySet().stream().map(one -> row(stamp, next.get(one.getKey()), one)));
    }

    private Map<UUID, LocalDate> next(String table, Stamp stamp, Map<UUID, List<@Nullable Object>> values) {
        var next = new HashMap<UUID, LocalDate>();
        database.sql(NEXT.replace("{table}", table))
                .param("people", ids(values.keySet()))
                .param("from", stamp.from())
                .query(row -> {
                    next.put(uuid(row, "person_id"), date(row, "next"));
                });
        return next;
    }

    private static Object[] row(Stamp stamp, @Nullable LocalDate next, Map.Entry<UUID, List<@Nullable Object>> one) {
        var valid = "[" + stamp.from() + "," + Objects.toString(next, "") + ")";
        var until = Arrays.<@Nullable Object>asList(valid, stamp.reason(), stamp.by(), stamp.at());
        return Stream.of(List.of(one.getKey()), one.getValue(), until)
                .flatMap(List::stream)
                .toArray();
    }

    private void given(Stamp stamp, Map<UUID, List<@Nullable Object>> values, String sql) {
        database.sql(sql)
                .param("people", ids(values.keySet()))
                .param("from", stamp.from())
                .param("by", stamp.by())
                .param("at", stamp.at().atOffset(ZoneOffset.UTC))
                .update();
    }
}
