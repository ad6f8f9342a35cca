package id.kinerja.accounts;

import static id.kinerja.shared.sql.Columns.ids;
import static id.kinerja.shared.sql.Columns.uuid;

import id.kinerja.organization.model.Nip;
import id.kinerja.organization.model.Unit;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Who has a post and no account yet, or one whose first password he has never used. */
@Repository
class AccountPaperRepository {

    private static final String THERE = """
            from organization.v_placement p
                join organization.v_unit u on u.id = p.unit_id
                join organization.v_employee e on e.person_id = p.person_id
                join organization.v_person n on n.id = p.person_id
            where %s and p.valid @> :today::date
                and not p.person_id = any(:kept)
                and (not :roles or not exists (select from organization.v_role_grant g
                    where g.person_id = p.person_id and g.valid && daterange(:today::date, null)))
            """;

    private static final String OF_UNIT = THERE.formatted("(u.id = :unit or u.agency_id = :unit)");
    private static final String NO_ACCOUNT =
            " and not exists (select from identity.v_account a where a.person_id = p.person_id) ";
    private static final String WITHOUT = OF_UNIT + NO_ACCOUNT;
    private static final String UNUSED = OF_UNIT + """
                and e.person_id <> :viewer and exists (select from identity.v_account a
                    where a.person_id = p.person_id and a.first_password
                        and coalesce(a.password_set_at < :before, true))
            """;

    private static final String LATER = """
            with later as (
                select p.person_id, min(lower(p.valid)) as since
                from organization.v_placement p
                    join organization.v_unit u on u.id = p.unit_id
                where (u.id = :unit or u.agency_id = :unit) and lower(p.valid) > :today::date
                    and not p.person_id = any(:kept)
                    and not exists (select from organization.v_placement h
                        where h.person_id = p.person_id and h.valid @> :today::date)
                    and (not :roles or not exists (select from organization.v_role_grant g
                        where g.person_id = p.person_id and g.valid && daterange(:today::date, null)))
                    and not exists (select from identity.v_account a where a.person_id = p.person_id)
                group by p.person_id)
            select count(*) as people, min(since) as first from later
            """;

    private final JdbcClient database;

    AccountPaperRepository(JdbcClient database) {
        this.database = database;
    }

    /** Somebody who waits for his account. */
    record Waiting(PersonId person, Nip nip, String name) {}

    /** Who is left out: these, and everyone who has or will have a role where that is said. */
    record Except(boolean roles, Set<PersonId> kept) {}

    /** Whose first passwords were made before then and are still unused; never the viewer's own. */
    record Unused(Viewer viewer, Instant before) {}

    int count(Unit unit, Except except, LocalDate today) {
        return asked("select count(*) " + WITHOUT, unit, except, today)
                .query(Integer.class)
                .single();
    }

    /** By name as their accounts are opened, each with the unit of his post. */
    List<AccountDesk.Newcomer> people(Unit unit, Except except, LocalDate today, int most) {
        return asked(
                        "select e.nip, n.name, coalesce((select t.name from organization.v_unit_period t"
                                + " where t.unit_id = u.id and t.valid @> :today::date), u.name) as unit " + WITHOUT
                                + " order by lower(n.name), e.nip limit :most",
                        unit,
                        except,
                        today)
                .param("most", most)
                .query((row, number) -> new AccountDesk.Newcomer(
                        new Nip(row.getString("nip")), row.getString("name"), row.getString("unit")))
                .list();
    }

    /** How many in each of these agencies where anybody has none. */
    Map<UnitId, Integer> counts(Collection<UnitId> agencies, Except except, LocalDate today) {
        var counts = new HashMap<UnitId, Integer>();
        given(
                        "select u.agency_id, count(*) as people " + THERE.formatted("u.agency_id = any(:agencies)")
                                + NO_ACCOUNT + " group by u.agency_id",
                        except,
                        today)
                .param("agencies", ids(agencies.stream().map(UnitId::id).toList()))
                .query(row -> {
                    counts.put(new UnitId(uuid(row, "agency_id")), row.getInt("people"));
                });
        return counts;
    }

    /** Whose first day is still to come. */
    AccountDesk.Later later(Unit unit, Except except, LocalDate today) {
        return asked(LATER, unit, except, today)
                .query((row, number) ->
                        new AccountDesk.Later(row.getInt("people"), row.getObject("first", LocalDate.class)))
                .single();
    }

    List<Waiting> next(Unit unit, Except except, LocalDate today, int most) {
        return next(asked(next(WITHOUT), unit, except, today), most);
    }

    int count(Unused unused, Unit unit, Except except, LocalDate today) {
        return unused(unused, asked("select count(*) " + UNUSED, unit, except, today))
                .query(Integer.class)
                .single();
    }

    List<Waiting> next(Unused unused, Unit unit, Except except, LocalDate today, int most) {
        return next(unused(unused, asked(next(UNUSED), unit, except, today)), most);
    }

    private static StatementSpec unused(Unused unused, StatementSpec sql) {
        return sql.param("viewer", unused.viewer().person().id())
                .param("before", OffsetDateTime.ofInstant(unused.before(), ZoneOffset.UTC));
    }

    // whoever another officer is serving right now is left to him
    private static String next(String whom) {
        return "select e.person_id, e.nip, n.name " + whom
                + " order by lower(n.name), e.nip limit :most for update of e skip locked";
    }

    private static List<Waiting> next(StatementSpec sql, int most) {
        return sql.param("most", most)
                .query((row, number) -> new Waiting(
                        new PersonId(uuid(row, "person_id")), new Nip(row.getString("nip")), row.getString("name")))
                .list();
    }

    private StatementSpec asked(String sql, Unit unit, Except except, LocalDate today) {
        return given(sql, except, today).param("unit", unit.id().id());
    }

    private StatementSpec given(String sql, Except except, LocalDate today) {
        return database.sql(sql)
                .param("roles", except.roles())
                .param("kept", ids(except.kept().stream().map(PersonId::id).toList()))
                .param("today", today);
    }

    boolean hasAccount(PersonId person) {
        return isTrue("select exists (select from identity.v_account where person_id = :person)", person)
                .query(Boolean.class)
                .single();
    }

    /** False where this form was used before; another who uses it right now is waited for. */
    boolean use(UUID form, Instant now) {
        return database.sql("insert into accounts.paper_form (key, used_at) values (?, ?) on conflict do nothing")
                        .params(form, OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private StatementSpec isTrue(String sql, PersonId person) {
        return database.sql(sql).param("person", person.id());
    }
}
