package id.kinerja.personnel;

import static id.kinerja.shared.sql.Columns.ids;
import static id.kinerja.shared.sql.Columns.intOrNull;
import static id.kinerja.shared.sql.Columns.uuid;

import id.kinerja.organization.model.Employment;
import id.kinerja.organization.model.Nip;
import id.kinerja.organization.model.Standing;
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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds people for lists: along the order in which they are shown until the list is full, or among the few who may be in it. */
@Repository
class PeopleRepository {

    // so many are put in order sooner than they are met along the names; no planner knows how many a unit has
    private static final int FEW = 2_000;
    private static final int FETCHED_AT_ONCE = 500;

    private static final String UNITS_IN_SCOPE = """
            units as materialized (select u.id from organization.v_unit u where %s),
            """;
    private static final String IN_SCOPE = """
            select b.person_id from organization.v_belonging b
            where b.since <= :today::date and b.before > :today::date and b.unit_id = any(array(select id from units))""";
    private static final String STANDING_SO = """
            select s.person_id from organization.v_employment_period s
            where s.standing = any(:standings) and s.valid @> :today::date""";
    private static final String CLASSLESS = """
            select s.person_id from organization.v_placement s where s.job_class is null and s.valid @> :today::date""";
    private static final String MATCHED = """
            matched as materialized (select p.id, p.name from organization.v_person p where %s),
            """;

    // "offset 0" holds the order in which each is asked in turn, while the list is not full
    private static final String BY_NAME = """
            chosen as materialized (
                select n.id, n.name, e.nip, e.employment
                from (select id, name, lower(name) as sorted from %s%s) n cross join lateral (
                    select person_id, nip, employment from organization.v_employee where person_id = n.id offset 0) e
                where true
            """;
    private static final String CALLED =
            MATCHED.formatted("lower(p.name) = lower(:name)") + BY_NAME.formatted("matched", "");
    private static final String IN_ORDER = " order by sorted, id offset 0 ";
    private static final String BY_NIP = """
            chosen as materialized (
                select n.id, n.name, e.nip, e.employment from %s e cross join lateral (
                    select id, name from organization.v_person where id = e.person_id offset 0) n
                where true
            """;
    private static final String NIPS_OF_MATCHED = """
            (select q.person_id, q.nip, q.employment from matched m join organization.v_employee q on q.person_id = m.id
                order by q.nip offset 0)""";
    private static final String STANDING = """
            (select s.standing from organization.v_employment_period s where s.person_id = e.person_id
                and lower(s.valid) <= :today::date and (upper(s.valid) <= :today::date) is not true limit 1)""";
    private static final String BELONGS = """
            and (select b.unit_id from organization.v_belonging b where b.person_id = e.person_id
                and b.since <= :today::date order by b.since desc limit 1) = any(array(select id from units))
            """;
    private static final String FORMERLY = """
            select distinct k.nip from organization.v_former_nip f join organization.v_employee k on k.person_id = f.person_id
            where f.nip >= :first and f.nip < :end""";
    private static final String ROWS = """
            limit :most)
            select n.id, n.name, n.nip, coalesce(s.employment, n.employment) as employment,
                coalesce(s.standing, 'ACTIVE') as standing,
                case when s.standing <> 'ACTIVE' then lower(s.valid) end as standing_since, coalesce(p.valid @> :today::date, false) as holds,
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

    private final JdbcClient database;

    PeopleRepository(JdbcClient database) {
        this.database = database;
    }

    List<PersonRow> find(Viewer viewer, PeopleFilter filter, People.@Nullable Last after, LocalDate today, int most) {
        return asked(viewer, filter, after, today, most)
                .query(PeopleRepository::row)
                .list();
    }

    List<PersonRow> called(Viewer viewer, PeopleFilter filter, LocalDate today, int most) {
        var given = new HashMap<String, Object>(Map.of("today", today, "most", most, "name", filter.query()));
        var units = units(viewer, filter, given);
        var sql = "with " + units + CALLED + tests(filter, given) + (units.isEmpty() ? "" : BELONGS) + IN_ORDER + ROWS;
        return database.sql(sql).params(given).query(PeopleRepository::row).list();
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
        var units = units(viewer, filter, given);
        var tests = tests(filter, given) + (after == null ? "" : behind(filter.order(), after, given));
        var among = among(filter, units);
        var isAmongFew = !among.isEmpty() && isFew(units, among, given);
        var matched = matched(filter, isAmongFew ? among : "", given);
        var isAll = matched.isEmpty();
        var people = isByNip
                ? BY_NIP.formatted(isAll ? "organization.v_employee" : NIPS_OF_MATCHED)
                : BY_NAME.formatted(isAll ? "organization.v_person" : "matched", isAll ? "" : IN_ORDER);
        var sql = "with " + units + matched + people + tests
                + (units.isEmpty() || isAmongFew ? "" : BELONGS)
                + (isByNip ? "order by e.nip " : "order by n.sorted, n.id ")
                + ROWS
                + (isByNip ? "order by n.nip" : "order by lower(n.name), n.id");
        return database.sql(sql).params(given);
    }

    /** The units to which they have to belong; empty where they may belong to any or none. */
    private static String units(Viewer viewer, PeopleFilter filter, Map<String, Object> given) {
        var conditions = new ArrayList<String>();
        if (filter.unit() != null) {
            given.put("unit", filter.unit().id().id());
            conditions.add("(u.id = :unit or u.agency_id = :unit)");
        }
        if (!viewer.readsEverywhere()) {
            var agencies = viewer.readAgencies().stream().map(UnitId::id);
            given.put("agencies", ids(agencies.toList()));
            conditions.add("u.agency_id = any(:agencies)");
        }
        return conditions.isEmpty() ? "" : UNITS_IN_SCOPE.formatted(String.join(" and ", conditions));
    }

    private String tests(PeopleFilter filter, Map<String, Object> given) {
        var which = filter.which();
        var standings = which.isEverybodyBut() ? which.hidden() : which.standings();
        given.put("standings", standings.stream().map(Enum::name).toArray(String[]::new));
        var test = switch (which) {
            case CLASSLESS -> "and exists (" + CLASSLESS + " and s.person_id = e.person_id)\n";
            case SERVING, ALL -> "and coalesce(" + STANDING + " <> all(:standings), true)\n";
            case SUSPENDED, ENDED -> "and coalesce(" + STANDING + " = any(:standings), false)\n";
        };
        if (!filter.digits().isEmpty()) {
            return test + byDigits(filter, given);
        }
        var letter = filter.letter();
        return letter == null
                ? test
                : test + between("lower(n.name)", letter, letter + Character.toString(Character.MAX_CODE_POINT), given);
    }

    /** Numbers that begin so; among them those that were corrected, which are few. */
    private String byDigits(PeopleFilter filter, Map<String, Object> given) {
        var range = between("e.nip", filter.digits(), filter.digits() + ":", given);
        var former = database.sql(FORMERLY).params(given).query(String.class).list();
        if (former.isEmpty()) {
            return range;
        }
        given.put("former", former.toArray(String[]::new));
        return "and (" + range.substring("and ".length()) + " or e.nip = any(:former))\n";
    }

    private static String between(String column, String first, String end, Map<String, Object> given) {
        given.put("first", first);
        given.put("end", end);
        return "and %s >= :first and %1$s < :end\n".formatted(column);
    }

    /** Who alone can stand in the list, as the books know them without looking at anybody's name; empty for everybody. */
    private static String among(PeopleFilter filter, String units) {
        if (filter.which().isEverybodyBut()) {
            return units.isEmpty() ? "" : IN_SCOPE;
        }
        var few = filter.which() == PeopleFilter.Which.CLASSLESS ? CLASSLESS : STANDING_SO;
        return units.isEmpty() ? few : few + " and s.person_id in (" + IN_SCOPE + ")";
    }

    private boolean isFew(String units, String among, Map<String, Object> given) {
        var sql = "with " + units + "counted as (" + among + " limit " + (FEW + 1) + ") select count(*) from counted";
        return database.sql(sql).params(given).query(Integer.class).single() <= FEW;
    }

    private static String matched(PeopleFilter filter, String among, Map<String, Object> given) {
        var conditions = new ArrayList<String>();
        if (!among.isEmpty()) {
            conditions.add("p.id in (" + among + ")");
        }
        if (!filter.query().isEmpty() && filter.digits().isEmpty() && filter.letter() == null) {
            given.put("words", PeopleFilter.beginnings(filter.query()));
            conditions.add("p.words @@ to_tsquery('simple', :words)");
        }
        return conditions.isEmpty() ? "" : MATCHED.formatted(String.join(" and ", conditions));
    }

    private static String behind(PeopleFilter.Order order, People.Last after, Map<String, Object> given) {
        if (order == PeopleFilter.Order.NIP) {
            given.put("afterNip", after.text());
            return "and e.nip > :afterNip\n";
        }
        given.put("afterName", after.text());
        given.put("afterId", after.id());
        return "and (n.sorted, n.id) > (lower(:afterName), :afterId)\n";
    }

    private static PersonRow row(ResultSet row, int number) throws SQLException {
        return new PersonRow(
                new PersonId(uuid(row, "id")),
                new Nip(row.getString("nip")),
                row.getString("name"),
                Employment.valueOf(row.getString("employment")),
                Standing.valueOf(row.getString("standing")),
                row.getObject("standing_since", LocalDate.class),
                row.getBoolean("holds"),
                row.getString("position"),
                intOrNull(row, "job_class"),
                row.getString("unit"),
                row.getString("agency"));
    }
}
