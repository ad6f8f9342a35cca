package id.kinerja.organization;

import static id.kinerja.shared.sql.Columns.date;
import static id.kinerja.shared.sql.Columns.instant;
import static id.kinerja.shared.sql.Columns.uuid;

import id.kinerja.shared.PersonId;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who was given which role, and how roles were ended. */
@Repository
class RoleGrantRepository {

    private static final String HELD = """
            select g.id, g.person_id, p.name, e.nip, g.role, g.unit_id, u.name as agency, d.since,
                case when isempty(g.valid) then d.since else upper(g.valid) end as before,
                g.reason, b.name as granted_by, g.created_at,
                upper(z.was) as was, z.ended_at, z.reason as end_reason, zn.name as ended_by
            from organization.role_grant g
                join organization.person p on p.id = g.person_id
                left join organization.employee e on e.person_id = g.person_id
                left join organization.unit u on u.id = g.unit_id
                left join organization.person b on b.id = g.granted_by
                cross join lateral (select coalesce(lower(g.valid), (select lower(x.was) from organization.role_ending x
                    where x.grant_id = g.id order by x.id limit 1)) as since) d
                left join lateral (select x.was, x.ended_at, x.reason, x.ended_by from organization.role_ending x
                    where x.grant_id = g.id order by x.id desc limit 1) z on true
                left join organization.person zn on zn.id = z.ended_by
            """;

    private static final String FITTING = """
            with fitting as materialized (
                select g.id, g.person_id, g.role, u.name as agency, case when isempty(g.valid)
                    then (select lower(x.was) from organization.role_ending x where x.grant_id = g.id order by x.id limit 1)
                    else upper(g.valid) end as before
                from organization.role_grant g left join organization.unit u on u.id = g.unit_id
                where (:role::text is null or g.role = :role::text) and (:unit::uuid is null or g.unit_id = :unit::uuid)
                    %s),
            """;
    private static final String NAMED =
            "(select p.name ilike :words from organization.person p where p.id = g.person_id)";
    private static final String NUMBERED =
            "(select e.nip like :words from organization.employee e where e.person_id = g.person_id)";

    // those of an agency stand together, so only the names of the agencies on the page decide what stands on it
    private static final String PAGE = """
            counted as (select count(*) filter (where before is null or before > :today) as holding,
                count(*) filter (where before <= :today) as over from fitting),
            placed as (
                select f.*, rank() over (order by role, agency nulls first) - 1 as first,
                    count(*) over (partition by role, agency) as together
                from fitting f where coalesce(before <= :today, false) = :over),
            near as materialized (
                select * from placed where first < :offset + :most and first + together > :offset),
            page as materialized (
                select n.id from near n join organization.person p on p.id = n.person_id
                order by n.role, n.agency nulls first, p.name, n.id
                limit :most offset :offset - coalesce((select min(first) from near), :offset))
            """;

    private final JdbcClient database;

    RoleGrantRepository(JdbcClient database) {
        this.database = database;
    }

    /** The roles that are looked for, and how many of them hold and are over on this day. */
    RoleBook.Found find(RoleBook.Search search, LocalDate today) {
        var roles = new ArrayList<HeldRole>();
        var counts = new long[2];
        var sql = FITTING.formatted(words(search)) + PAGE + "select c.holding, c.over, h.* "
                + "from counted c left join (" + HELD + " where g.id = any(array(select id from page))) h on true "
                + "order by h.role, h.agency nulls first, h.name, h.id";
        database.sql(sql)
                .param("words", search.pattern())
                .param("role", search.role() == null ? null : search.role().name())
                .param("unit", search.agency() == null ? null : search.agency().id())
                .param("today", today)
                .param("over", search.over())
                .param("most", RoleBook.Search.ON_A_PAGE)
                .param("offset", search.offset())
                .query(row -> {
                    counts[0] = row.getLong("holding");
                    counts[1] = row.getLong("over");
                    if (row.getObject("id") != null) {
                        roles.add(held(row, row.getRow()));
                    }
                });
        return new RoleBook.Found(roles, counts[0], counts[1]);
    }

    // asked of each who holds a role, for they are few; any number is made of digits alone
    private static String words(RoleBook.Search search) {
        if (search.words().isEmpty()) {
            return "";
        }
        return "and (" + NAMED + (search.words().matches("[0-9]+") ? " or " + NUMBERED : "") + ")";
    }

    Optional<HeldRole> find(UUID id) {
        return database.sql(HELD + "where g.id = ?")
                .param(id)
                .query(RoleGrantRepository::held)
                .optional();
    }

    List<HeldRole.Ending> endings(UUID id) {
        return database.sql("""
                        select upper(x.was) as was, p.name, x.reason, x.ended_at from organization.role_ending x
                            left join organization.person p on p.id = x.ended_by
                        where x.grant_id = ? order by x.id""")
                .param(id)
                .query((row, number) -> new HeldRole.Ending(
                        date(row, "was"), row.getString("name"), row.getString("reason"), instant(row, "ended_at")))
                .list();
    }

    /** Until this transaction is over nobody else gives or ends a role. */
    void lock() {
        database.sql("lock table organization.role_grant in share row exclusive mode")
                .update();
    }

    /** Whether he holds this role, for the same agency if it is for one, on any of these days. */
    boolean holds(PersonId person, Role role, @Nullable UUID unit, LocalDate from, @Nullable LocalDate before) {
        return database.sql("""
                        select exists (select from organization.role_grant
                        where person_id = :person and role = :role and unit_id is not distinct from :unit::uuid
                            and valid && daterange(:from, :before))""")
                .param("person", person.id())
                .param("role", role.name())
                .param("unit", unit)
                .param("from", from)
                .param("before", before)
                .query(Boolean.class)
                .single();
    }

    /** What he holds on any of these days. */
    List<Role> held(PersonId person, LocalDate from, @Nullable LocalDate before) {
        return database.sql("""
                        select distinct role from organization.role_grant
                        where person_id = :person and valid && daterange(:from, :before) order by role""")
                .param("person", person.id())
                .param("from", from)
                .param("before", before)
                .query((row, number) -> Role.valueOf(row.getString("role")))
                .list();
    }

    /** Whether somebody who serves holds this role on that day, not counting one grant of it. */
    boolean isHeldBesides(UUID grant, Role role, LocalDate day) {
        return database.sql("""
                        select exists (select from organization.role_grant g
                        where g.role = :role and g.id <> :grant and g.valid @> :day::date and not exists (select from organization.employment_period e
                            where e.person_id = g.person_id and e.withdrawn_at is null and e.standing <> 'ACTIVE'
                                and e.valid @> :day::date)
                            and not exists (select from organization.v_outsider o
                                where o.person_id = g.person_id and o.stands and not o.valid @> :day::date))""")
                .param("role", role.name())
                .param("grant", grant)
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    UUID add(PersonId person, WantedRole wanted, @Nullable PersonId by, Instant now) {
        return database.sql("""
                        insert into organization.role_grant (person_id, role, unit_id, valid, reason, granted_by, created_at)
                        values (:person, :role, :unit::uuid, daterange(:from, :before), :reason, :by::uuid, :now) returning id""")
                .param("person", person.id())
                .param("role", String.valueOf(wanted.role()))
                .param("unit", wanted.agency() == null ? null : wanted.agency().id())
                .param("from", wanted.from())
                .param("before", wanted.before())
                .param("reason", wanted.reason())
                .param("by", by == null ? null : by.id())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .single();
    }

    /** Roles that hold on this day or later. */
    List<UUID> reaching(PersonId person, LocalDate day) {
        return database.sql("""
                        select id from organization.role_grant
                        where person_id = :person and valid && daterange(:day, null) order by id""")
                .param("person", person.id())
                .param("day", day)
                .query(UUID.class)
                .list();
    }

    /** From this day on the role is no more; one that has not begun by then never does. */
    void end(UUID grant, LocalDate on, PersonId by, String reason, Instant now) {
        database.sql("""
                        insert into organization.role_ending (grant_id, was, ended_by, reason, ended_at)
                        select id, valid, :by, :reason, :now from organization.role_grant where id = :grant""")
                .param("grant", grant)
                .param("by", by.id())
                .param("reason", reason)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        database.sql("""
                        update organization.role_grant
                        set valid = daterange(lower(valid), greatest(lower(valid), :on::date)) where id = :grant""").param("grant", grant).param("on", on).update();
    }

    private static HeldRole held(ResultSet row, int number) throws SQLException {
        return new HeldRole(
                uuid(row, "id"),
                new PersonId(uuid(row, "person_id")),
                row.getString("name"),
                row.getString("nip"),
                Role.valueOf(row.getString("role")),
                Optional.ofNullable(row.getObject("unit_id", UUID.class))
                        .map(UnitId::new)
                        .orElse(null),
                row.getString("agency"),
                date(row, "since"),
                date(row, "before"),
                row.getString("reason"),
                row.getString("granted_by"),
                instant(row, "created_at"),
                row.getObject("ended_at") == null ? null : ending(row));
    }

    private static HeldRole.Ending ending(ResultSet row) throws SQLException {
        return new HeldRole.Ending(
                row.getObject("was", LocalDate.class),
                row.getString("ended_by"),
                row.getString("end_reason"),
                instant(row, "ended_at"));
    }
}
