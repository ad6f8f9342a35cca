package id.kinerja.personnel;

import static id.kinerja.shared.sql.Columns.ids;
import static id.kinerja.shared.sql.Columns.intOrNull;
import static id.kinerja.shared.sql.Columns.uuid;

import id.kinerja.organization.model.Employment;
import id.kinerja.organization.model.Nip;
import id.kinerja.organization.model.Standing;
import id.kinerja.organization.model.Unit;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds people for lists. Each condition names the smallest set first, so that no list walks through everybody. */
@Repository
class PeopleRepository {

    // a person belongs to the unit of today's post, or else of the last before it, or else of the first after it; each
    // is
    // one step along an index
    private static final String SCOPED = """
            with scoped as materialized (
                select m.person_id from (
                    select d.person_id, coalesce(
                        (select p.unit_id from organization.v_placement p where p.person_id = d.person_id
                            and lower(p.valid) <= :today::date order by lower(p.valid) desc limit 1),
                        (select p.unit_id from organization.v_placement p where p.person_id = d.person_id
                            order by lower(p.valid) limit 1)) as unit_id
                    from (select distinct p.person_id from organization.v_placement p
                        join organization.v_unit u on u.id = p.unit_id where {scope}) d offset 0) m
                join organization.v_unit u on u.id = m.unit_id where {scope}),
            """;
    private static final String OF_UNIT = "(u.id = :unit or u.agency_id = :unit)";
    private static final String OF_AGENCIES = "u.agency_id = any(:agencies)";
    // matched first, since nobody can guess how many names a few letters begin
    private static final String MATCHED = """
            matched as materialized (
                select id from organization.v_person where words @@ to_tsquery('simple', :words)),
            """;
    private static final String CHOSEN = """
            chosen as materialized (
                select n.id, n.name, e.nip, e.employment from organization.v_person n
                    join organization.v_employee e on e.person_id = n.id
                where %s exists (
                    select from organization.v_employment_period s where s.person_id = n.id
                    and s.valid @> :today::date and s.standing = any(:standings))
            """;
    private static final String BY_DIGITS = "and e.nip >= :digits and e.nip < :digitsEnd\n";
    private static final String BY_LETTER = "and lower(n.name) >= :letter and lower(n.name) < :letterEnd\n";
    private static final String AFTER_NAME = "and (lower(n.name), n.id) > (lower(:afterName), :afterId)\n";
    private static final String AFTER_NIP = "and e.nip > :afterNip\n";
    private static final String ROWS = """
            limit :most)
            select n.id, n.name, n.nip, coalesce(s.employment, n.employment) as employment,
                coalesce(s.standing, 'ACTIVE') as standing, coalesce(p.valid @> :today::date, false) as holds,
                p.position, p.job_class,
                coalesce((select t.name from organization.v_unit_period t
                    where t.unit_id = u.id and t.valid @> :today::date), u.name) as unit,
                coalesce((select t.name from organization.v_unit_period t
                    where t.unit_id = a.id and t.valid @> :today::date), a.name) as agency
            from chosen n
                left join lateral (
                    select unit_id, position, job_class, valid from organization.v_placement where person_id = n.id
                    order by lower(valid) > :today::date, abs(lower(valid) - :today::date) limit 1) p on true
                left join organization.v_unit u on u.id = p.unit_id
                left join organization.v_unit a on a.id = u.agency_id
                left join organization.v_employment_period s
                    on s.person_id = n.id and s.valid @> :today::date
            """;

    private static final String UNITS = """
            select u.id, u.code, coalesce(p.name, u.name) as name, u.agency_id, u.zone from organization.v_unit u
                left join organization.v_unit_period p on p.unit_id = u.id and p.valid @> :today::date
            """;

    private static final int FETCHED_AT_ONCE = 500;

    private final JdbcClient database;

    PeopleRepository(JdbcClient database) {
        this.database = database;
    }

    List<PersonRow> find(Viewer viewer, PeopleFilter filter, People.@Nullable Last after, LocalDate today, int most) {
        return asked(viewer, filter, after, today, most)
                .query(PeopleRepository::row)
                .list();
    }

    /** All of them one by one, and how many they were; in a transaction, or else the database hands them over at once. */
    int each(Viewer viewer, PeopleFilter filter, LocalDate today, Consumer<PersonRow> each) {
        var count = new AtomicInteger();
        asked(viewer, filter, null, today, Integer.MAX_VALUE)
                .withFetchSize(FETCHED_AT_ONCE)
                .query(row -> {
                    each.accept(row(row, count.getAndIncrement()));
                });
        return count.get();
    }

    private JdbcClient.StatementSpec asked(
            Viewer viewer, PeopleFilter filter, People.@Nullable Last after, LocalDate today, int most) {
        var given = new HashMap<String, Object>(Map.of("today", today, "most", most));
        var isByNip = filter.order() == PeopleFilter.Order.NIP;
        var sql = scope(viewer, filter, given)
                + chosen(filter, given)
                + (isScoped(viewer, filter) ? "and n.id in (select person_id from scoped)\n" : "")
                + (after == null ? "" : behind(filter.order(), after, given))
                + (isByNip ? "order by e.nip " : "order by lower(n.name), n.id ")
                + ROWS
                + (isByNip ? "order by n.nip" : "order by lower(n.name), n.id");
        return database.sql(sql).params(given);
    }

    private static boolean isScoped(Viewer viewer, PeopleFilter filter) {
        return !viewer.readsEverywhere() || filter.unit() != null;
    }

    private static String scope(Viewer viewer, PeopleFilter filter, Map<String, Object> given) {
        var conditions = new ArrayList<String>();
        if (filter.unit() != null) {
            given.put("unit", filter.unit().id().id());
            conditions.add(OF_UNIT);
        }
        if (!viewer.readsEverywhere()) {
            given.put(
                    "agencies",
                    ids(viewer.readAgencies().stream().map(UnitId::id).toList()));
            conditions.add(OF_AGENCIES);
        }
        return conditions.isEmpty() ? "with " : SCOPED.replace("{scope}", String.join(" and ", conditions));
    }

    private static String chosen(PeopleFilter filter, Map<String, Object> given) {
        var isEverybodyBut = filter.which() == PeopleFilter.Which.SERVING || filter.which() == PeopleFilter.Which.ALL;
        var standings =
                isEverybodyBut ? filter.which().hidden() : filter.which().standings();
        given.put("standings", standings.stream().map(Enum::name).toArray(String[]::new));
        var chosen = CHOSEN.formatted(isEverybodyBut ? "not" : "");
        if (!filter.digits().isEmpty()) {
            given.put("digits", filter.digits());
            given.put("digitsEnd", filter.digits() + ":");
            return chosen + BY_DIGITS;
        }
        if (filter.letter() != null) {
            given.put("letter", filter.letter());
            given.put("letterEnd", filter.letter() + Character.toString(Character.MAX_CODE_POINT));
            return chosen + BY_LETTER;
        }
        if (filter.query().isEmpty()) {
            return chosen;
        }
        // letters and digits alone, so nothing that was typed is an operator; a query of none finds nobody
        given.put("words", filter.words().stream().map(word -> word + ":*").collect(Collectors.joining(" & ")));
        return MATCHED + chosen + "and n.id in (select id from matched)\n";
    }

    private static String behind(PeopleFilter.Order order, People.Last after, Map<String, Object> given) {
        if (order == PeopleFilter.Order.NIP) {
            given.put("afterNip", after.text());
            return AFTER_NIP;
        }
        given.put("afterName", after.text());
        given.put("afterId", after.id());
        return AFTER_NAME;
    }

    /** Units whose name or code holds the text, as they are called on the day. */
    List<Unit> units(Viewer viewer, String text, LocalDate today, int most) {
        return database.sql(UNITS + """
                        where (:everywhere or u.agency_id = any(:agencies))
                            and position(lower(:text) in lower(coalesce(p.name, u.name) || ' ' || u.code)) > 0
                        order by u.id <> u.agency_id, name limit :most""")
                .param("everywhere", viewer.readsEverywhere())
                .param(
                        "agencies",
                        ids(viewer.readAgencies().stream().map(UnitId::id).toList()))
                .param("text", text)
                .param("today", today)
                .param("most", most)
                .query(PersonRepository::unit)
                .list();
    }

    Optional<Unit> unit(UnitId id, LocalDate today) {
        return database.sql(UNITS + "where u.id = :id")
                .param("id", id.id())
                .param("today", today)
                .query(PersonRepository::unit)
                .optional();
    }

    Optional<Unit> coded(String code, LocalDate today) {
        return database.sql(UNITS + "where u.code = :code")
                .param("code", code)
                .param("today", today)
                .query(PersonRepository::unit)
                .optional();
    }

    private static PersonRow row(ResultSet row, int number) throws SQLException {
        return new PersonRow(
                new PersonId(uuid(row, "id")),
                new Nip(row.getString("nip")),
                row.getString("name"),
                Employment.valueOf(row.getString("employment")),
                Standing.valueOf(row.getString("standing")),
                row.getBoolean("holds"),
                row.getString("position"),
                intOrNull(row, "job_class"),
                row.getString("unit"),
                row.getString("agency"));
    }
}
