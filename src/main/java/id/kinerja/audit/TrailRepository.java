package id.kinerja.audit;

import static id.kinerja.shared.sql.Columns.instant;
import static id.kinerja.shared.sql.Columns.uuid;

import id.kinerja.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the trail: one more, or those that an auditor looks for. */
@Repository
class TrailRepository {

    /** The columns of an entry, and of the link that seals it if there is one already. */
    static final String ROW = """
            e.id, e.happened_at, e.act, e.actor_id, e.actor_name, e.role, e.address, e.person_id, e.unit_id, e.subject,
            e.was, e.became, e.reason, e.address_salt, e.address_digest, e.words_salt, e.words_digest, l.number, l.previous, l.hash""";

    /** What is looked for stands in the statement only when it is, so that PostgreSQL plans for just that. */
    private static final Map<String, String> CONDITIONS = Map.of(
            "act", "e.act = :act",
            "person", "(e.actor_id = :person or e.person_id = :person)",
            "begin", "e.happened_at >= :begin",
            "end", "e.happened_at < :end",
            "before", """
                    (e.happened_at, e.id) < (
                        select last.happened_at, last.id from audit.entry last where last.id = :before)""");

    private static final String WORDS =
            "(e.actor_name || ' ' || e.subject || ' ' || e.was || ' ' || e.became || ' ' || e.reason) ilike :word";

    private final JdbcClient database;

    TrailRepository(JdbcClient database) {
        this.database = database;
    }

    // what needs to be said only once an hour has an index that refuses it the second time
    void keep(Entry entry) {
        database.sql("""
                        with written as (
                            insert into audit.entry (happened_at, act, actor_id, actor_name, role, address, person_id,
                                unit_id, subject, was, became, reason)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing returning id)
                        insert into audit.waiting (entry_id) select id from written""")
                .params(
                        at(entry.at()),
                        entry.act(),
                        entry.actor(),
                        entry.actorName(),
                        entry.role(),
                        entry.address(),
                        entry.person(),
                        entry.unit(),
                        entry.subject(),
                        entry.was(),
                        entry.became(),
                        entry.reason())
                .update();
    }

    /** All of them by one statement. */
    void keep(List<Entry> entries) {
        database.sql("""
                        with written as (
                            insert into audit.entry (happened_at, act, actor_id, actor_name, role, address, person_id,
                                unit_id, subject, was, became, reason)
                            select * from unnest(:at::timestamptz[], :act::text[], :actor::uuid[], :name::text[], :role::text[],
                                :address::text[], :person::uuid[], :unit::uuid[], :subject::text[], :was::text[], :became::text[],
                                :reason::text[])
                            on conflict do nothing returning id)
                        insert into audit.waiting (entry_id) select id from written""")
                .param("at", texts(entries, one -> at(one.at())))
                .param("act", texts(entries, Entry::act))
                .param("actor", texts(entries, Entry::actor))
                .param("name", texts(entries, Entry::actorName))
                .param("role", texts(entries, Entry::role))
                .param("address", texts(entries, Entry::address))
                .param("person", texts(entries, Entry::person))
                .param("unit", texts(entries, Entry::unit))
                .param("subject", texts(entries, Entry::subject))
                .param("was", texts(entries, Entry::was))
                .param("became", texts(entries, Entry::became))
                .param("reason", texts(entries, Entry::reason))
                .update();
    }

    private static @Nullable String[] texts(List<Entry> entries, Function<Entry, @Nullable Object> fact) {
        return entries.stream()
                .map(fact)
                .map(one -> Objects.toString(one, null))
                .toArray(String[]::new);
    }

    /** The latest looks of others into this person's file, and copies of it that others took. */
    List<Entry> looksInto(PersonId person, int most) {
        return database.sql("select " + ROW + """
                         from audit.entry e left join audit.link l on l.entry_id = e.id
                        where e.person_id = :person and e.actor_id is distinct from :person
                            and e.act in ('FILE_READ', 'DATA_GIVEN_OUT')
                        order by e.happened_at desc, e.id desc limit :most""")
                .param("person", person.id())
                .param("most", most)
                .query((row, number) -> entry(row))
                .list();
    }

    /** The newest rows that fit, at most so many; the people are those whom the words mean by their NIP. */
    List<Trail.Row> find(Search search, List<PersonId> people, int most) {
        var facts = facts(search);
        var all = conditions(facts);
        var acts = search.acts();
        var sought = new ArrayList<>(List.of(words(search.patterns(), facts)));
        for (var i = 0; i < acts.size(); i++) {
            sought.add("e.act = :act" + i);
            facts.put("act" + i, acts.get(i).name());
        }
        for (var i = 0; i < people.size(); i++) {
            sought.add("e.actor_id = :who" + i);
            sought.add("e.person_id = :who" + i);
            facts.put("who" + i, people.get(i).id());
        }
        // each way to a row has an index of its own, in the order of time: together they never read more than so many
        // each
        var ids = sought.stream().map(one -> """
                        (select e.id from audit.entry e where %s and %s order by e.happened_at desc, e.id desc limit :most)""".formatted(all, one)).collect(Collectors.joining(" union "));
        return database.sql("select " + ROW + " from audit.entry e left join audit.link l on l.entry_id = e.id"
                        + " where e.id in (" + ids + ") order by e.happened_at desc, e.id desc limit :most")
                .params(facts)
                .param("most", most)
                .query((row, number) -> new Trail.Row(entry(row), link(row)))
                .list();
    }

    /** Each of the words stands somewhere in the row. */
    private static String words(List<String> patterns, Map<String, Object> facts) {
        var all = new StringBuilder("true");
        for (var i = 0; i < patterns.size(); i++) {
            all.append(" and ").append(WORDS).append(i);
            facts.put("word" + i, patterns.get(i));
        }
        return all.toString();
    }

    private static String conditions(Map<String, Object> facts) {
        var all = new StringBuilder("true");
        CONDITIONS.forEach((name, condition) -> {
            if (facts.containsKey(name)) {
                all.append(" and ").append(condition);
            }
        });
        return all.toString();
    }

    private static Map<String, Object> facts(Search search) {
        var facts = new HashMap<String, @Nullable Object>();
        facts.put("act", search.act() == null ? null : search.act().name());
        facts.put("person", search.person());
        facts.put("begin", search.begin() == null ? null : at(search.begin()));
        facts.put("end", search.end() == null ? null : at(search.end()));
        facts.put("before", search.before());
        facts.values().removeIf(Objects::isNull);
        return facts;
    }

    static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong("id"),
                instant(row, "happened_at"),
                row.getString("act"),
                uuid(row, "actor_id"),
                row.getString("actor_name"),
                row.getString("role"),
                row.getString("address"),
                uuid(row, "person_id"),
                uuid(row, "unit_id"),
                row.getString("subject"),
                row.getString("was"),
                row.getString("became"),
                row.getString("reason"),
                new Seal(uuid(row, "address_salt"), row.getString("address_digest")),
                new Seal(uuid(row, "words_salt"), row.getString("words_digest")));
    }

    /** {@link Link#NONE} while it still waits. */
    static Link link(ResultSet row) throws SQLException {
        var hash = row.getString("hash");
        return hash == null ? Link.NONE : new Link(row.getLong("number"), row.getString("previous"), hash);
    }

    static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
