package id.kinerja.organization;

import static id.kinerja.shared.sql.Columns.ids;
import static id.kinerja.shared.sql.Columns.uuid;

import id.kinerja.organization.Entered.Serves;
import id.kinerja.organization.Entered.Signature;
import id.kinerja.organization.model.Employment;
import id.kinerja.organization.model.Nip;
import id.kinerja.organization.model.Rank;
import id.kinerja.organization.model.Standing;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.sql.DatedRows;
import id.kinerja.shared.sql.DatedRows.Fact;
import java.sql.Types;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes what changes of a single employee: who he is, his rank and employment by date, the end of a post. */
@Repository
class CareerRepository {

    private final JdbcClient database;
    private final DatedRows dated;

    CareerRepository(JdbcClient database, DatedRows dated) {
        this.database = database;
        this.dated = dated;
    }

    void hold(PersonId person) {
        database.sql("select person_id from organization.employee where person_id = ? for update")
                .param(person.id())
                .query()
                .singleRow();
    }

    void rename(PersonId person, String name) {
        database.sql("update organization.person set name = ? where id = ?")
                .params(name, person.id())
                .update();
    }

    void renumber(PersonId person, Nip nip) {
        database.sql("""
                        insert into organization.former_nip (person_id, nip)
                        select person_id, nip from organization.employee where person_id = ?""").param(person.id()).update();
        database.sql("update organization.employee set nip = ? where person_id = ?")
                .params(nip.digits(), person.id())
                .update();
    }

    /** A further row of somebody without a number, who is called so from now on. */
    void enterOutsider(Entered entered, String name, String what, @Nullable LocalDate before) {
        rename(entered.person(), name);
        database.sql("""
                        insert into organization.outsider (person_id, name, what, valid, reason, entered_by, entered_at)
                        values (:person, :name, :what, daterange(:from, :before), :reason, :by, :at)""")
                .param("person", entered.person().id())
                .param("name", name)
                .param("what", what)
                .param("from", entered.from())
                .param("before", before, Types.DATE)
                .param("reason", entered.reason())
                .param("by", entered.by().id())
                .param("at", entered.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    void endPost(PersonId person, LocalDate from) {
        database.sql("""
                        update organization.placement set valid = daterange(lower(valid), :from)
                        where person_id = :person and valid @> :from::date and lower(valid) < :from""").param("person", person.id()).param("from", from).update();
    }

    /** The posts from a day on, of which that of the day alone where it is only one, hold on no day from now on. */
    void withdrawPosts(Entered entered, boolean alone) {
        write(entered, null, """
                        with meant as (
                            select id, valid from organization.placement
                            where person_id = :person and lower(valid) %s :from),
                        kept as (
                            insert into organization.term_ending (placement_id, was, ended_by, reason, ended_at)
                            select id, valid, :by, :reason, :at from meant)
                        update organization.placement p set valid = 'empty' from meant where p.id = meant.id""".formatted(alone ? "=" : ">="));
    }

    /** What was to change of his employment after a day counts no more. */
    void withdrawServings(Entered entered) {
        write(entered, null, """
                        update organization.employment_period set withdrawn_by = :by, withdrawn_at = :at
                        where person_id = :person and withdrawn_at is null and lower(valid) > :from""");
    }

    /** The post that ended on a day goes on until another day, or without end. */
    void goOnUntil(PersonId person, LocalDate ended, @Nullable LocalDate before) {
        database.sql("""
                        update organization.placement set valid = daterange(lower(valid), :before)
                        where person_id = :person and upper(valid) = :ended""")
                .param("person", person.id())
                .param("before", before, Types.DATE)
                .param("ended", ended)
                .update();
    }

    /** The post that began on a day as it is now; the one that ended there goes on until it begins. */
    void correctPost(LocalDate was, NewPlacement now) {
        if (now.from().isBefore(was)) {
            moveEnd(was, now);
        }
        database.sql("""
                        update organization.placement set unit_id = :unit, position = :position, job_class = :class,
                            superior_id = case when :superior::uuid is null and not exists (
                                select from organization.employee e where e.person_id = superior_id)
                                then superior_id else :superior::uuid end,
                            valid = daterange(:from, upper(valid))
                        where person_id = :person and lower(valid) = :was""")
                .param("person", now.person().id())
                .param("was", was)
                .param("unit", now.unit().id())
                .param("position", now.position())
                .param("class", now.jobClass(), Types.INTEGER)
                .param(
                        "superior",
                        now.superior() == null ? null : now.superior().id())
                .param("from", now.from())
                .update();
        if (now.from().isAfter(was)) {
            moveEnd(was, now);
        }
    }

    private void moveEnd(LocalDate was, NewPlacement now) {
        database.sql("""
                        update organization.placement set valid = daterange(lower(valid), :from)
                        where person_id = :person and upper(valid) = :was""")
                .param("person", now.person().id())
                .param("was", was)
                .param("from", now.from())
                .update();
    }

    /** The post that ended on a day goes on, or is held again from a later day. */
    void goOn(PersonId person, LocalDate ended, LocalDate from) {
        var sql = from.equals(ended) ? """
                        update organization.placement set valid = daterange(lower(valid), null)
                        where person_id = :person and upper(valid) = :ended and :from::date is not null""" : """
                        insert into organization.placement (person_id, unit_id, position, job_class, superior_id, valid)
                        select person_id, unit_id, position, job_class, superior_id, daterange(:from, null)
                        from organization.placement where person_id = :person and upper(valid) = :ended""";
        database.sql(sql)
                .param("person", person.id())
                .param("ended", ended)
                .param("from", from)
                .update();
    }

    void enterRanks(Map<PersonId, Rank> ranks, Signature signature) {
        dated.enter(
                "organization.rank_period",
                List.of("rank"),
                stamp(signature),
                ranks.entrySet().stream()
                        .collect(Collectors.toMap(
                                one -> one.getKey().id(),
                                one -> new Fact(
                                        signature.from(), List.of(one.getValue().text())))));
    }

    /** The rank from a day on counts no more, and the one before it goes on until it would have ended. */
    void withdrawRank(Entered entered, @Nullable LocalDate before) {
        write(entered, before, """
                        update organization.rank_period set withdrawn_by = :by, withdrawn_at = :at
                        where person_id = :person and withdrawn_at is null and (lower(valid) = :from or upper(valid) = :from)""");
        write(entered, before, """
                        insert into organization.rank_period (person_id, rank, valid, reason, entered_by, entered_at)
                        select person_id, rank, daterange(lower(valid), :before), reason, entered_by, entered_at
                        from organization.rank_period where person_id = :person and withdrawn_by = :by
                            and withdrawn_at = :at and upper(valid) = :from""");
    }

    private void write(Entered entered, @Nullable LocalDate before, String sql) {
        database.sql(sql)
                .param("reason", entered.reason())
                .param("person", entered.person().id())
                .param("from", entered.from())
                .param("before", before, Types.DATE)
                .param("by", entered.by().id())
                .param("at", entered.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    void enterServing(Entered entered, Employment employment, Standing standing) {
        enterServings(Map.of(entered.person(), new Serves(entered.from(), employment, standing)), entered.signature());
    }

    /** Each from its own day on, whatever the day of the signature. */
    void enterServings(Map<PersonId, Serves> people, Signature signature) {
        var servings = new HashMap<UUID, Fact>();
        people.forEach((person, serves) -> servings.put(
                person.id(),
                new Fact(
                        serves.from(),
                        List.of(serves.employment().name(), serves.standing().name()))));
        dated.enter("organization.employment_period", List.of("employment", "standing"), stamp(signature), servings);
    }

    /** Whether somebody serves stays as it is. */
    void enterEmployments(Map<PersonId, Employment> employments, Signature signature) {
        var standings = standings(employments.keySet(), signature.from());
        var servings = new HashMap<PersonId, Serves>();
        employments.forEach((person, employment) -> servings.put(
                person,
                new Serves(signature.from(), employment, standings.getOrDefault(person.id(), Standing.ACTIVE))));
        enterServings(servings, signature);
    }

    private Map<UUID, Standing> standings(Set<PersonId> people, LocalDate day) {
        var standings = new HashMap<UUID, Standing>();
        database.sql("""
                        select person_id, standing from organization.employment_period
                        where person_id = any(:people) and withdrawn_at is null and valid @> :day::date""").param("people", people(people)).param("day", day).query(row -> {
            standings.put(uuid(row, "person_id"), Standing.valueOf(row.getString("standing")));
        });
        return standings;
    }

    private static UUID[] people(Set<PersonId> people) {
        return ids(people.stream().map(PersonId::id).toList());
    }

    private static DatedRows.Stamp stamp(Signature signature) {
        var by = signature.by();
        return new DatedRows.Stamp(signature.reason(), by == null ? null : by.id(), signature.at());
    }
}
