package id.kinerja.organization;

import static id.kinerja.shared.sql.Columns.date;
import static id.kinerja.shared.sql.Columns.ids;
import static id.kinerja.shared.sql.Columns.intOrNull;
import static id.kinerja.shared.sql.Columns.uuid;

import id.kinerja.organization.model.Employment;
import id.kinerja.organization.model.Nip;
import id.kinerja.organization.model.PersonnelRecord;
import id.kinerja.organization.model.PersonnelRecord.LastPost;
import id.kinerja.organization.model.PersonnelRecord.Leaving;
import id.kinerja.organization.model.PersonnelRecord.RankFrom;
import id.kinerja.organization.model.PersonnelRecord.Since;
import id.kinerja.organization.model.Rank;
import id.kinerja.organization.model.Standing;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.UnitId;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Employees with the last post that the books hold of each. */
@Repository
class LastPostRepository {

    private static final String LAST_POSTS = """
            with last as (
                select distinct on (l.person_id) l.id, l.person_id, l.unit_id, l.position, l.job_class, l.superior_id,
                    lower(l.valid) as since, upper(l.valid) as before, array_agg(lower(l.valid)) over held as beginnings,
                    array_agg(a.agency_id) over held as agencies
                from organization.placement l join organization.unit a on a.id = l.unit_id
                where not isempty(l.valid)
                window held as (partition by l.person_id)
                order by l.person_id, lower(l.valid) desc)
            select e.person_id, e.nip, n.name, coalesce(r.rank, e.rank) as rank,
                coalesce(w.employment, e.employment) as employment, p.beginnings, p.agencies,
                lower(r.valid) as rank_since, lower(w.valid) as employed_since, y.later,
                p.id as placement_id, p.unit_id, u.agency_id, p.position, p.job_class, p.superior_id, s.nip as superior_nip,
                p.since, p.before, x.since as leaves, x.standing as leaves_as,
                coalesce(z.standing, 'ACTIVE') as stands_before
            from organization.employee e
                join organization.person n on n.id = e.person_id
                left join organization.v_rank_period r on r.person_id = e.person_id and r.valid @> :today::date
                left join organization.v_employment_period w on w.person_id = e.person_id and w.valid @> :today::date
                left join lateral (
                    select min(lower(s.valid)) as since, (array_agg(s.standing order by lower(s.valid) desc))[1] as standing
                    from organization.v_employment_period s
                    where s.person_id = e.person_id and s.standing not in ('ACTIVE', 'SUSPENDED') and not exists (
                        select from organization.v_employment_period t where t.person_id = e.person_id
                        and t.standing in ('ACTIVE', 'SUSPENDED') and lower(t.valid) > lower(s.valid))) x on true
                left join organization.v_employment_period z on z.person_id = e.person_id and z.valid @> x.since - 1
                left join lateral (
                    select string_agg(lower(f.valid) || ' ' || f.rank, ',') as later from organization.v_rank_period f
                    where f.person_id = e.person_id and lower(f.valid) > :today) y on true
                left join last p on p.person_id = e.person_id
                left join organization.unit u on u.id = p.unit_id
                left join organization.employee s on s.person_id = p.superior_id
            where %s
            order by e.nip""";

    private static final int FETCHED_AT_ONCE = 500;

    private final JdbcClient database;

    LastPostRepository(JdbcClient database) {
        this.database = database;
    }

    List<PersonnelRecord> of(Collection<Nip> nips, LocalDate today) {
        return database.sql(LAST_POSTS.formatted("e.nip = any(:nips)"))
                .param("today", today)
                .param("nips", nips.stream().map(Nip::digits).toArray(String[]::new))
                .query(LastPostRepository::entry)
                .list();
    }

    /** One by one; in a transaction, or else the database hands them over at once. */
    void in(Collection<UnitId> agencies, LocalDate today, Consumer<PersonnelRecord> each) {
        database.sql(LAST_POSTS.formatted("u.agency_id = any(:agencies)"))
                .param("today", today)
                .param("agencies", ids(agencies.stream().map(UnitId::id).toList()))
                .withFetchSize(FETCHED_AT_ONCE)
                .query(row -> {
                    each.accept(entry(row, 0));
                });
    }

    private static PersonnelRecord entry(ResultSet row, int number) throws SQLException {
        return new PersonnelRecord(
                new PersonId(uuid(row, "person_id")),
                new Nip(row.getString("nip")),
                row.getString("name"),
                new Rank(row.getString("rank")),
                Employment.valueOf(row.getString("employment")),
                since(row),
                beginnings(row),
                agencies(row),
                post(row),
                leaving(row));
    }

    private static @Nullable Leaving leaving(ResultSet row) throws SQLException {
        var standing = row.getString("leaves_as");
        return standing == null
                ? null
                : new Leaving(
                        date(row, "leaves"),
                        Standing.valueOf(standing),
                        Standing.valueOf(row.getString("stands_before")));
    }

    private static Since since(ResultSet row) throws SQLException {
        var later = row.getString("later");
        return new Since(
                row.getObject("rank_since", LocalDate.class),
                row.getObject("employed_since", LocalDate.class),
                later == null
                        ? List.of()
                        : Stream.of(later.split(","))
                                .map(one -> one.split(" "))
                                .map(one -> new RankFrom(new Rank(one[1]), LocalDate.parse(one[0])))
                                .toList());
    }

    private static List<UnitId> agencies(ResultSet row) throws SQLException {
        var agencies = row.getArray("agencies");
        return agencies == null
                ? List.of()
                : Stream.of((UUID[]) agencies.getArray()).map(UnitId::new).toList();
    }

    private static List<LocalDate> beginnings(ResultSet row) throws SQLException {
        var days = row.getArray("beginnings");
        return days == null
                ? List.of()
                : Stream.of((Date[]) days.getArray()).map(Date::toLocalDate).toList();
    }

    private static @Nullable LastPost post(ResultSet row) throws SQLException {
        UUID placement = uuid(row, "placement_id");
        if (placement == null) {
            return null;
        }
        var superior = uuid(row, "superior_id");
        var superiorNip = row.getString("superior_nip");
        return new LastPost(
                placement,
                new UnitId(uuid(row, "unit_id")),
                new UnitId(uuid(row, "agency_id")),
                row.getString("position"),
                intOrNull(row, "job_class"),
                superior == null ? null : new PersonId(superior),
                superiorNip == null ? null : new Nip(superiorNip),
                date(row, "since"),
                date(row, "before"));
    }
}
