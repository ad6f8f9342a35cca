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
                g.reason, b.name as granted_by, g.created_at
            from organization.role_grant g
                join organization.person p on p.id = g.person_id
                left join organization.employee e on e.person_id = g.person_id
                left join organization.unit u on u.id = g.unit_id
                left join organization.person b on b.id = g.granted_by
                cross join lateral (select coalesce(lower(g.valid), (select lower(x.was) from organization.role_ending x
                    where x.grant_id = g.id order by x.id limit 1)) as since) d
            """;

    private static final String FITS = """
            (h.name ilike :words or h.nip like :words) and (:role::text is null or h.role = :role::text)
                and (:unit::uuid is null or h.unit_id = :unit::uuid)""";

    private final JdbcClient database;

    RoleGrantRepository(JdbcClient database) {
        this.database = database;
    }

    record Found(PersonId id, String name) {}

    /** Whoever has this NIP or this full name. */
    List<Found> people(String who) {
        return database.sql("""
                        select p.id, p.name from organization.person p
                            left join organization.employee e on e.person_id = p.id
                        where e.nip = :who or lower(p.name) = lower(:who) limit 2""")
                .param("who", who)
                .query((row, number) -> new Found(new PersonId(uuid(row, "id")), row.getString("name")))
                .list();
    }

    /** The roles that are looked for, and how many of them hold and are over on this day. */
    RoleBook.Found find(RoleBook.Search search, LocalDate today) {
        var roles = fitting("select h.* from (" + HELD + ") h where " + FITS + """
                         and coalesce(h.before <= :today, false) = :over
                        order by h.role, h.agency nulls first, h.name, h.id limit :most offset :offset""", search, today)
                .param("over", search.over())
                .param("most", RoleBook.Search.ON_A_PAGE)
                .param("offset", search.offset())
                .query(RoleGrantRepository::held)
                .list();
        return fitting(
                        "select count(*) filter (where h.before is null or h.before > :today), "
                                + "count(*) filter (where h.before <= :today) from (" + HELD + ") h where " + FITS,
                        search,
                        today)
                .query((row, number) -> new RoleBook.Found(roles, row.getLong(1), row.getLong(2)))
                .single();
    }

    private JdbcClient.StatementSpec fitting(String sql, RoleBook.Search search, LocalDate today) {
        return database.sql(sql)
                .param("words", search.pattern())
                .param("role", search.role() == null ? null : search.role().name())
                .param("unit", search.agency() == null ? null : search.agency().id())
                .param("today", today);
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
                                and e.valid @> :day::date))""")
                .param("role", role.name())
                .param("grant", grant)
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    UUID add(PersonId person, WantedRole wanted, @Nullable LocalDate before, @Nullable PersonId by, Instant now) {
        return database.sql("""
                        insert into organization.role_grant (person_id, role, unit_id, valid, reason, granted_by, created_at)
                        values (:person, :role, :unit::uuid, daterange(:from, :before), :reason, :by::uuid, :now) returning id""")
                .param("person", person.id())
                .param("role", wanted.role().name())
                .param("unit", wanted.agency() == null ? null : wanted.agency().id())
                .param("from", wanted.from())
                .param("before", before)
                .param("reason", wanted.reason())
                .param("by", by == null ? null : by.id())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .single();
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
                instant(row, "created_at"));
    }
}
