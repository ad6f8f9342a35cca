package id.kinerja.personnel;

import static id.kinerja.shared.sql.Columns.date;
import static id.kinerja.shared.sql.Columns.instant;
import static id.kinerja.shared.sql.Columns.intOrNull;

import id.kinerja.organization.model.Employment;
import id.kinerja.organization.model.Rank;
import id.kinerja.organization.model.Standing;
import id.kinerja.shared.Message;
import id.kinerja.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is kept of a person by date, as far as it was not withdrawn; newest first. */
@Repository
class RecordRepository {

    private static final String STANDS = " and r.withdrawn_at is null";
    private static final String RANKS = select("rank", "organization.v_rank_period", "");
    private static final String SERVINGS = select("employment, standing", "organization.v_employment_period", "");
    private static final String ACCOUNTS = select("bank, number, holder", "personnel.bank_account", STANDS);
    private static final String TAXES = select("status, npwp", "personnel.tax_period", STANDS);

    private final JdbcClient database;

    RecordRepository(JdbcClient database) {
        this.database = database;
    }

    private static String select(String columns, String table, String condition) {
        return """
                select %s, lower(r.valid) as since, upper(r.valid) as before, r.reason, coalesce(n.name, '') as entered_by
                from %s r left join organization.v_person n on n.id = r.entered_by
                where r.person_id = ?%s order by lower(r.valid) desc""".formatted("r." + columns.replace(", ", ", r."), table, condition);
    }

    List<Dated<Rank>> ranks(PersonId person) {
        return dated(RANKS, person, row -> new Rank(text(row, "rank")));
    }

    List<Dated<Serving>> servings(PersonId person) {
        return dated(
                SERVINGS,
                person,
                row -> new Serving(
                        Employment.valueOf(text(row, "employment")), Standing.valueOf(text(row, "standing"))));
    }

    List<Dated<BankAccount>> accounts(PersonId person) {
        return dated(
                ACCOUNTS, person, row -> new BankAccount(text(row, "bank"), text(row, "number"), text(row, "holder")));
    }

    List<Dated<TaxStatus>> taxes(PersonId person) {
        return dated(TAXES, person, row -> new TaxStatus(text(row, "status"), text(row, "npwp")));
    }

    List<PersonFile.Named> named(PersonId person) {
        return database.sql("""
                        select s.is_delegate, n.name, coalesce(lower(s.valid), lower(x.was)) as since,
                            upper(case when isempty(s.valid) then x.was else s.valid end) - 1 as last, s.reason,
                            isempty(s.valid) as withdrawn, upper(x.was) - 1 as was, coalesce(b.name, '') as by,
                            x.reason as why, x.ended_at
                        from (
                            select false as is_delegate, person_id, superior_id as other_id, valid, reason, id
                            from organization.v_superior_exception
                            union all
                            select true, person_id, delegate_id, valid, letter || ', ' || reason, id
                            from organization.v_delegation) s
                            join organization.v_person n on n.id = s.other_id
                            left join organization.v_term_ending x on x.term_id = s.id
                            left join organization.v_person b on b.id = x.ended_by
                        where s.person_id = ? order by since desc, s.is_delegate, s.id desc""")
                .param(person.id())
                .query((row, number) -> new PersonFile.Named(
                        row.getBoolean("is_delegate"),
                        row.getString("name"),
                        date(row, "since"),
                        row.getObject("last", LocalDate.class),
                        row.getString("reason"),
                        ended(row)))
                .list();
    }

    static HeldPost.@Nullable Ended ended(ResultSet row) throws SQLException {
        return row.getObject("ended_at") == null
                ? null
                : new HeldPost.Ended(
                        row.getBoolean("withdrawn"),
                        row.getObject("was", LocalDate.class),
                        row.getString("by"),
                        row.getString("why"),
                        instant(row, "ended_at"));
    }

    List<PersonFile.Act> acts(PersonId person) {
        return database.sql("""
                        select c.*, n.name as by
                        from personnel.act c join organization.v_person n on n.id = c.acted_by
                        where c.person_id = ? order by c.acted_at desc, c.id desc""")
                .param(person.id())
                .query((row, number) -> new PersonFile.Act(
                        PersonnelAct.valueOf(row.getString("kind")),
                        date(row, "from_date"),
                        told(row, "old_"),
                        told(row, "new_"),
                        row.getString("reason"),
                        row.getString("by"),
                        instant(row, "acted_at")))
                .list();
    }

    private static PersonFile.Told told(ResultSet row, String side) throws SQLException {
        var standing = row.getString(side + "standing");
        return new PersonFile.Told(
                row.getString(side + "value"),
                intOrNull(row, side + "class"),
                standing == null ? null : Standing.valueOf(standing),
                row.getObject(side + "from", LocalDate.class));
    }

    /** What was entered and stands no more as it was entered, latest correction first. */
    List<PersonFile.Corrected> corrected(PersonId person) {
        return database.sql("""
                        select * from (
                            select distinct on (w.rank, lower(w.valid)) w.rank as fact, null as standing,
                                lower(w.valid) as since, coalesce(n.name, '') as by, w.withdrawn_at
                            from organization.v_rank_withdrawn w left join organization.v_person n on n.id = w.withdrawn_by
                            where w.person_id = :person and not exists (select from organization.v_rank_period k
                                where k.person_id = w.person_id and k.rank = w.rank and lower(k.valid) = lower(w.valid))
                            order by w.rank, lower(w.valid), w.withdrawn_at desc) r
                        union all select * from (
                            select distinct on (w.employment, w.standing, lower(w.valid)) w.employment, w.standing,
                                lower(w.valid), coalesce(n.name, ''), w.withdrawn_at
                            from organization.v_employment_withdrawn w
                                left join organization.v_person n on n.id = w.withdrawn_by
                            where w.person_id = :person and not exists (select from organization.v_employment_period k
                                where k.person_id = w.person_id and k.employment = w.employment
                                    and k.standing = w.standing and lower(k.valid) = lower(w.valid))
                            order by w.employment, w.standing, lower(w.valid), w.withdrawn_at desc) e
                        order by withdrawn_at desc""")
                .param("person", person.id())
                .query((row, number) ->
                        new PersonFile.Corrected(what(row), row.getString("by"), instant(row, "withdrawn_at")))
                .list();
    }

    private static Message what(ResultSet row) throws SQLException {
        var standing = row.getString("standing");
        var fact = row.getString("fact");
        return standing == null
                ? Message.of(RecordWord.RANK, fact, date(row, "since"))
                : Message.of(
                        RecordWord.SERVING, Employment.valueOf(fact), Standing.valueOf(standing), date(row, "since"));
    }

    private <T> List<Dated<T>> dated(String sql, PersonId person, Function<ResultSet, T> fact) {
        return database.sql(sql)
                .param(person.id())
                .query((row, number) -> new Dated<>(
                        fact.apply(row),
                        date(row, "since"),
                        row.getObject("before", LocalDate.class),
                        row.getString("reason"),
                        row.getString("entered_by")))
                .list();
    }

    private static String text(ResultSet row, String column) {
        try {
            return row.getString(column);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
