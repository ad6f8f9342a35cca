package id.kinerja.organization;

import static id.kinerja.shared.sql.Columns.date;
import static id.kinerja.shared.sql.Columns.ids;
import static id.kinerja.shared.sql.Columns.uuid;

import id.kinerja.organization.Deciders.Term;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.UnitId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where people stand on a day, whose superior is an exception, and who decides for another by delegation. */
@Repository
class AuthorityRepository {

    private final JdbcClient database;

    AuthorityRepository(JdbcClient database) {
        this.database = database;
    }

    Map<PersonId, UnitId> homes(Collection<UUID> people, LocalDate day) {
        var homes = new HashMap<PersonId, UnitId>();
        database.sql("select person_id, unit_id from organization.placement where person_id = any(?) and valid @> ?")
                .params(ids(people), day)
                .query(row -> {
                    homes.put(new PersonId(uuid(row, "person_id")), new UnitId(uuid(row, "unit_id")));
                });
        return homes;
    }

    /** Whoever has his post in one of these units on the day. */
    List<PersonId> peopleOf(Collection<UnitId> units, LocalDate day) {
        return database
                .sql("select person_id from organization.placement where unit_id = any(?) and valid @> ?")
                .params(ids(units.stream().map(UnitId::id).toList()), day)
                .query(UUID.class)
                .list()
                .stream()
                .map(PersonId::new)
                .toList();
    }

    /** The superior of one person on each of these days, where he has one. */
    Map<LocalDate, PersonId> superiors(PersonId person, Collection<LocalDate> days) {
        var superiors = new HashMap<LocalDate, PersonId>();
        database.sql("""
                        select day, organization.superior_on(:person, day) as id
                        from unnest(:days::date[]) as asked(day)""")
                .param("person", person.id())
                .param("days", days.stream().map(LocalDate::toString).toArray(String[]::new))
                .query(row -> {
                    var superior = uuid(row, "id");
                    if (superior != null) {
                        superiors.put(date(row, "day"), new PersonId(superior));
                    }
                });
        return superiors;
    }

    /** The days from this one on, it among them, between which nothing turns in the line of one person upward. */
    List<LocalDate> decidingDays(PersonId person, LocalDate from) {
        return database.sql("select organization.deciding_days(?, daterange(?, null))")
                .params(person.id(), from)
                .query(LocalDate.class)
                .list();
    }

    /** What a decision says goes before what came with a placement. */
    Map<PersonId, PersonId> exceptions(LocalDate day) {
        var exceptions = pairs("""
                select person_id, superior_id as other_id from organization.placement
                where superior_id is not null and valid @> ?""", day);
        exceptions.putAll(pairs(
                "select person_id, superior_id as other_id from organization.superior_exception where valid @> ?",
                day));
        return exceptions;
    }

    Map<PersonId, PersonId> delegates(LocalDate day) {
        return pairs("select person_id, delegate_id as other_id from organization.delegation where valid @> ?", day);
    }

    private Map<PersonId, PersonId> pairs(String question, LocalDate day) {
        var pairs = new HashMap<PersonId, PersonId>();
        database.sql(question).param(day).query(row -> {
            pairs.put(new PersonId(uuid(row, "person_id")), new PersonId(uuid(row, "other_id")));
        });
        return pairs;
    }

    void except(PersonId person, PersonId superior, Term term, PersonId by) {
        database.sql("""
                        insert into organization.superior_exception (person_id, superior_id, valid, reason, recorded_by)
                        values (?, ?, daterange(?, ?, '[]'), ?, ?)""")
                .params(person.id(), superior.id(), term.from(), term.until(), term.reason(), by.id())
                .update();
    }

    boolean endException(Entered ended, LocalDate today) {
        return end("superior_exception", "exception_id", ended, today);
    }

    boolean endDelegation(Entered ended, LocalDate today) {
        return end("delegation", "delegation_id", ended, today);
    }

    /**
     * What holds on that day ends before it, and what it was is kept; false where nothing does. What begins on that day is
     * withdrawn as a whole, unless it has begun before today.
     */
    private boolean end(String table, String column, Entered ended, LocalDate today) {
        return database.sql("""
                                with held as (
                                    select id, valid from organization.{table}
                                    where person_id = :person and valid @> :from::date
                                        and (lower(valid) < :from or lower(valid) >= :today)),
                                kept as (
                                    insert into organization.term_ending ({column}, was, ended_by, reason, ended_at)
                                    select id, valid, :by, :reason, :at from held)
                                update organization.{table} t set valid = daterange(lower(held.valid), :from)
                                from held where t.id = held.id""".replace("{table}", table).replace("{column}", column))
                        .param("person", ended.person().id())
                        .param("from", ended.from())
                        .param("today", today)
                        .param("reason", ended.reason())
                        .param("by", ended.by().id())
                        .param("at", ended.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Has the database look now at whether somebody would be above himself. */
    void prove() {
        database.sql("set constraints all immediate").update();
        database.sql("set constraints all deferred").update();
    }

    void delegate(PersonId person, PersonId delegate, Term term, String letter, PersonId by) {
        database.sql("""
                        insert into organization.delegation
                            (person_id, delegate_id, valid, letter, reason, recorded_by)
                        values (?, ?, daterange(?, ?, '[]'), ?, ?, ?)""")
                .params(person.id(), delegate.id(), term.from(), term.until(), letter, term.reason(), by.id())
                .update();
    }
}
