package id.kinerja.leadership;

import static id.kinerja.shared.sql.Columns.date;
import static id.kinerja.shared.sql.Columns.ids;
import static id.kinerja.shared.sql.Columns.uuid;

import id.kinerja.leadership.StandIn.Someone;
import id.kinerja.organization.model.ActingKind;
import id.kinerja.organization.model.Nip;
import id.kinerja.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The terms of acting officials and delegates that run on a day, and whether somebody leads anybody on it. */
@Repository
class StandInRepository {

    private final JdbcClient database;

    StandInRepository(JdbcClient database) {
        this.database = database;
    }

    /** Every term by one of these people or for one of them; a Plt. is over as soon as somebody holds the position. */
    List<StandIn> of(Collection<PersonId> people, LocalDate day) {
        return database.sql("""
                        select a.kind, a.person_id as by_id, b.name as by_name, h.person_id as whom_id, w.name as whom_name,
                            a.title, upper(a.valid) - 1 as until
                        from organization.v_acting a
                            join organization.v_person b on b.id = a.person_id
                            left join organization.v_placement h on h.position_id = a.position_id and h.valid @> :day::date
                            left join organization.v_person w on w.id = h.person_id
                        where a.valid @> :day::date and (a.kind = 'PLH' or h.person_id is null)
                            and (a.person_id = any(:people) or h.person_id = any(:people))
                        union all
                        select null, d.delegate_id, b.name, d.person_id, w.name, null, upper(d.valid) - 1
                        from organization.v_delegation d
                            join organization.v_person b on b.id = d.delegate_id
                            join organization.v_person w on w.id = d.person_id
                        where d.valid @> :day::date and (d.delegate_id = any(:people) or d.person_id = any(:people))
                        order by until, by_name""")
                .param("people", ids(people.stream().map(PersonId::id).toList()))
                .param("day", day)
                .query((row, number) -> standIn(row))
                .list();
    }

    private static StandIn standIn(ResultSet row) throws SQLException {
        var kind = row.getString("kind");
        return new StandIn(
                kind == null ? null : ActingKind.valueOf(kind),
                new Someone(new PersonId(uuid(row, "by_id")), row.getString("by_name")),
                whom(row),
                row.getString("title"),
                date(row, "until"));
    }

    private static @Nullable Someone whom(ResultSet row) throws SQLException {
        var whom = uuid(row, "whom_id");
        return whom == null ? null : new Someone(new PersonId(whom), row.getString("whom_name"));
    }

    /** By his post, by acting in one, by delegation or as the superior whom somebody named. */
    boolean leads(PersonId person, LocalDate day) {
        return database.sql("""
                        select exists (select from organization.v_placement h
                                join organization.v_position l on l.id = h.position_id
                                where h.person_id = :person and h.valid @> :day::date and l.leads and l.valid @> :day::date)
                            or exists (select from organization.v_acting
                                where person_id = :person and valid @> :day::date)
                            or exists (select from organization.v_delegation
                                where delegate_id = :person and valid @> :day::date)
                            or exists (select from organization.v_superior_exception
                                where superior_id = :person and valid @> :day::date)
                            or exists (select from organization.v_placement
                                where superior_id = :person and valid @> :day::date)""")
                .param("person", person.id())
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    /** These people by name, each with his post of the day. */
    List<Follower> followers(Collection<PersonId> people, LocalDate day) {
        return database.sql("""
                        select n.id, n.name, e.nip, p.position
                        from organization.v_person n
                            left join organization.v_employee e on e.person_id = n.id
                            left join organization.v_placement p on p.person_id = n.id and p.valid @> :day::date
                        where n.id = any(:people) order by lower(n.name), n.id""")
                .param("people", ids(people.stream().map(PersonId::id).toList()))
                .param("day", day)
                .query((row, number) -> {
                    var nip = row.getString("nip");
                    return new Follower(
                            new PersonId(uuid(row, "id")),
                            nip == null ? null : new Nip(nip),
                            row.getString("name"),
                            row.getString("position"));
                })
                .list();
    }
}
