package id.kinerja.organization;

import id.kinerja.organization.model.Nip;
import id.kinerja.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes what officers do by hand: nothing is overwritten without a row that keeps what stood there. */
@Repository
class DeskRepository {

    private final JdbcClient database;

    DeskRepository(JdbcClient database) {
        this.database = database;
    }

    /** The dated tables of a person's record. */
    enum Kept {
        RANK("organization.rank_period", "rank"),
        SERVING("organization.employment_period", "employment", "standing"),
        ACCOUNT("organization.bank_account", "bank", "number", "holder"),
        TAX("organization.tax_period", "status", "npwp");

        private final String table;
        private final List<String> columns;

        Kept(String table, String... columns) {
            this.table = table;
            this.columns = List.of(columns);
        }

        private String insert(String values) {
            return "insert into %s (person_id, %s, valid, reason, entered_by, entered_at) %s"
                    .formatted(table, String.join(", ", columns), values);
        }
    }

    /** Who acts, when and why, and from which day it holds. */
    record Stamp(PersonId person, LocalDate from, String reason, PersonId by, Instant at) {}

    /** Until the transaction ends nobody else changes this person. */
    void hold(PersonId person) {
        database.sql("select person_id from organization.employee where person_id = ? for update")
                .param(person.id())
                .query()
                .singleRow();
    }

    /** From the day on this holds; what held then is withdrawn, and what held before it goes on until the day. */
    void enter(Kept kept, Stamp stamp, @Nullable Object... values) {
        given(stamp, """
                update %s set withdrawn_by = :by, withdrawn_at = :at
                where person_id = :person and withdrawn_at is null and valid && daterange(:from, null)""".formatted(kept.table));
        var columns = String.join(", ", kept.columns);
        given(stamp, kept.insert("""
                select person_id, %s, daterange(lower(valid), :from), reason, entered_by, entered_at from %s
                where person_id = :person and withdrawn_by = :by and withdrawn_at = :at and lower(valid) < :from""".formatted(
                columns, kept.table)));
        var places = Arrays.stream(values).map(value -> "?").collect(Collectors.joining(", "));
        database.sql(kept.insert("values (?, " + places + ", daterange(?, null), ?, ?, ?)"))
                .param(stamp.person().id())
                .params(Arrays.asList(values))
                .param(stamp.from())
                .param(stamp.reason())
                .param(stamp.by().id())
                .param(stamp.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void given(Stamp stamp, String sql) {
        database.sql(sql)
                .param("person", stamp.person().id())
                .param("from", stamp.from())
                .param("by", stamp.by().id())
                .param("at", stamp.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    void tell(PersonnelAct act, Stamp stamp, String before, String after) {
        database.sql("""
                        insert into organization.personnel_act
                            (person_id, kind, from_date, old_value, new_value, reason, acted_by, acted_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(stamp.person().id(), act.name(), stamp.from(), before, after, stamp.reason())
                .params(stamp.by().id(), stamp.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    void rename(PersonId person, String name) {
        database.sql("update organization.person set name = ? where id = ?")
                .params(name, person.id())
                .update();
    }

    void renumber(PersonId person, Nip nip) {
        database.sql("update organization.employee set nip = ? where person_id = ?")
                .params(nip.digits(), person.id())
                .update();
    }

    /** The post of that day ends before it. */
    void endPost(PersonId person, LocalDate from) {
        database.sql("""
                        update organization.placement set valid = daterange(lower(valid), :from)
                        where person_id = :person and valid @> :from::date and lower(valid) < :from""")
                .param("person", person.id())
                .param("from", from)
                .update();
    }
}
