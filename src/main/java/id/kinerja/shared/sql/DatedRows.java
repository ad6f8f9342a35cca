package id.kinerja.shared.sql;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Enters a fact of a person that holds from a day on, into a table with the columns person_id, valid, reason, entered_by,
 * entered_at, withdrawn_by and withdrawn_at. What held from that day on is withdrawn, what held before it goes on until
 * the day, and nothing is lost.
 */
@Component
public class DatedRows {

    private static final String WITHDRAW = """
            update {table} set withdrawn_by = :by, withdrawn_at = :at
            where person_id = :person and withdrawn_at is null and valid && daterange(:from, null)""";
    private static final String INSERT =
            "insert into {table} (person_id, {columns}, valid, reason, entered_by, entered_at) ";
    private static final String GO_ON = """
            select person_id, {columns}, daterange(lower(valid), :from), reason, entered_by, entered_at from {table}
            where person_id = :person and withdrawn_by = :by and withdrawn_at = :at and lower(valid) < :from""";

    private final JdbcClient database;

    DatedRows(JdbcClient database) {
        this.database = database;
    }

    /** Whose fact, from which day on, and who enters it when and why. */
    public record Stamp(UUID person, LocalDate from, String reason, UUID by, Instant at) {}

    public void enter(String table, List<String> columns, Stamp stamp, @Nullable Object... values) {
        var names = String.join(", ", columns);
        given(stamp, WITHDRAW.replace("{table}", table));
        given(stamp, (INSERT + GO_ON).replace("{table}", table).replace("{columns}", names));
        var places = Arrays.stream(values).map(value -> "?").collect(Collectors.joining(", "));
        database.sql(INSERT.replace("{table}", table).replace("{columns}", names) + "values (?, " + places
                        + ", daterange(?, null), ?, ?, ?)")
                .param(stamp.person())
                .params(Arrays.asList(values))
                .param(stamp.from())
                .param(stamp.reason())
                .param(stamp.by())
                .param(stamp.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void given(Stamp stamp, String sql) {
        database.sql(sql)
                .param("person", stamp.person())
                .param("from", stamp.from())
                .param("by", stamp.by())
                .param("at", stamp.at().atOffset(ZoneOffset.UTC))
                .update();
    }
}
