package id.kinerja.shared.sql;

import static id.kinerja.shared.sql.Columns.ids;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Enters a fact of persons that holds from a day on, into a table with the columns person_id, valid, reason, entered_by,
 * entered_at, withdrawn_by and withdrawn_at. What held from that day on is withdrawn, what held before it goes on until
 * the day, and nothing is lost; three statements, however many persons.
 */
@Component
public class DatedRows {

    private static final String WITHDRAW = """
            update {table} set withdrawn_by = :by::uuid, withdrawn_at = :at
            where person_id = any(:people) and withdrawn_at is null and valid && daterange(:from, null)""";
    private static final String GO_ON = """
            insert into {table} (person_id, {columns}, valid, reason, entered_by, entered_at)
            select person_id, {columns}, daterange(lower(valid), :from), reason, entered_by, entered_at from {table}
            where person_id = any(:people) and withdrawn_by is not distinct from :by::uuid and withdrawn_at = :at
                and lower(valid) < :from""";

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
        copy.into(
                table + " (person_id, " + names + ", valid, reason, entered_by, entered_at)",
                values.entrySet().stream().map(one -> row(stamp, one.getKey(), one.getValue())));
    }

    private static Object[] row(Stamp stamp, UUID person, List<@Nullable Object> values) {
        var until = Arrays.<@Nullable Object>asList("[" + stamp.from() + ",)", stamp.reason(), stamp.by(), stamp.at());
        return Stream.of(List.of(person), values, until).flatMap(List::stream).toArray();
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
