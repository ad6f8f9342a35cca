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
 * persons and days.
 */
@Component
public class DatedRows {

    private static final String EACH = "unnest(:people::uuid[], :days::date[]) as given (whose, day)";
    private static final String WITHDRAW = """
            update {table} set withdrawn_by = :by::uuid, withdrawn_at = :at from {each}
            where person_id = given.whose and withdrawn_at is null and valid @> given.day""";
    private static final String GO_ON = """
            insert into {table} (person_id, {columns}, valid, reason, entered_by, entered_at)
            select person_id, {columns}, daterange(lower(valid), given.day), reason, entered_by, entered_at
            from {table}, {each}
            where person_id = given.whose and withdrawn_by is not distinct from :by::uuid and withdrawn_at = :at
                and lower(valid) < given.day""";

    private static final String NEXT = """
            select person_id, min(lower(valid)) as next from {table}, {each}
            where person_id = given.whose and withdrawn_at is null and lower(valid) > given.day group by person_id""";

    private final JdbcClient database;
    private final CopyRows copy;

    DatedRows(JdbcClient database, CopyRows copy) {
        this.database = database;
        this.copy = copy;
    }

    /** Why it holds, and who enters it when; nobody where it is the machine's own console. */
    public record Stamp(String reason, @Nullable UUID by, Instant at) {}

    /** From which day on it holds, and the values of the columns. */
    public record Fact(LocalDate from, List<@Nullable Object> values) {}

    /** Of each person one fact, each from its own day on. */
    public void enter(String table, List<String> columns, Stamp stamp, Map<UUID, Fact> facts) {
        var names = String.join(", ", columns);
        var next = new HashMap<UUID, LocalDate>();
        given(WITHDRAW, table, names, facts).params(moment(stamp)).update();
        given(GO_ON, table, names, facts).params(moment(stamp)).update();
        given(NEXT, table, names, facts).query(row -> {
            next.put(uuid(row, "person_id"), date(row, "next"));
        });
        copy.into(
                table + " (person_id, " + names + ", valid, reason, entered_by, entered_at)",
                facts.entrySet().stream().map(one -> row(stamp, next.get(one.getKey()), one)));
    }

    private JdbcClient.StatementSpec given(String sql, String table, String columns, Map<UUID, Fact> facts) {
        var all = List.copyOf(facts.entrySet());
        return database.sql(sql.replace("{table}", table)
                        .replace("{columns}", columns)
                        .replace("{each}", EACH))
                .param("people", ids(all.stream().map(Map.Entry::getKey).toList()))
                .param(
                        "days",
                        all.stream()
                                .map(one -> one.getValue().from().toString())
                                .toArray(String[]::new));
    }

    private static Map<String, @Nullable Object> moment(Stamp stamp) {
        var moment = new HashMap<String, @Nullable Object>();
        moment.put("by", stamp.by());
        moment.put("at", stamp.at().atOffset(ZoneOffset.UTC));
        return moment;
    }

    private static Object[] row(Stamp stamp, @Nullable LocalDate next, Map.Entry<UUID, Fact> one) {
        var fact = one.getValue();
        var valid = "[" + fact.from() + "," + Objects.toString(next, "") + ")";
        var until = Arrays.<@Nullable Object>asList(valid, stamp.reason(), stamp.by(), stamp.at());
        return Stream.of(List.of(one.getKey()), fact.values(), until)
                .flatMap(List::stream)
                .toArray();
    }
}
