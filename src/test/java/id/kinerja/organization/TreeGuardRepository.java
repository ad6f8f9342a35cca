package id.kinerja.organization;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes what no door lets through, to see the database refuse it. */
final class TreeGuardRepository {

    private final JdbcClient database;

    TreeGuardRepository(JdbcClient database) {
        this.database = database;
    }

    /** The unit stands under that one on all days. */
    void hang(Object unit, Object parent) {
        write("""
                with begun as (insert into organization.unit_change (unit_id, what, reason)
                    values (:one, 'MOVED', 'uji') returning id),
                ended as (update organization.unit_period p set superseded_by = begun.id from begun
                    where p.unit_id = :one and p.superseded_by is null returning p.*)
                insert into organization.unit_period (unit_id, name, parent_id, kind, valid, begun_by)
                select ended.unit_id, ended.name || ' lain', :two, ended.kind, '(,)', begun.id from ended, begun
                """, unit, parent);
    }

    void begin(Object unit, Object parent, String valid) {
        write("""
                with begun as (insert into organization.unit_change (unit_id, what, reason)
                    values (:one, 'CREATED', 'uji') returning id)
                insert into organization.unit_period (unit_id, name, parent_id, kind, valid, begun_by)
                select :one, 'uji', :two, 'SECTION', '%s', id from begun""".formatted(valid), unit, parent);
    }

    void closeAt(Object unit, Object same) {
        write("""
                update organization.unit_period set valid = daterange(null, '2027-01-01')
                where unit_id = :one and :two::uuid is not null""", unit, same);
    }

    void rewrite(Object unit, Object same) {
        write("""
                update organization.unit_period set name = 'lain' where unit_id = :one and :two::uuid is not null""", unit, same);
    }

    void position(Object unit, int jobClass) {
        database.sql("""
                        insert into organization.position (unit_id, title, kind, job_class, leads, valid, reason)
                        values (?, 'Uji', 'EXECUTIVE', ?, false, '(,)', 'uji')""").params(unit, jobClass).update();
    }

    void placement(Object person, Object unit, int jobClass) {
        database.sql("""
                        insert into organization.placement (person_id, unit_id, position, job_class, valid)
                        values (?, ?, 'Uji', ?, '[2020-01-01,2020-02-01)')""").params(person, unit, jobClass).update();
    }

    /** Either is the other's superior, both in one transaction. */
    void exceptEachOther(Object one, Object other) {
        write("""
                insert into organization.superior_exception (person_id, superior_id, valid, reason)
                values (:one, :two, '[2026-12-01,2027-01-01)', 'uji'), (:two, :one, '[2026-12-01,2027-01-01)', 'uji')
                """, one, other);
    }

    void except(Object person, Object superior) {
        except(person, superior, "[2026-12-01,2027-01-01)");
    }

    void except(Object person, Object superior, String valid) {
        write("""
                insert into organization.superior_exception (person_id, superior_id, valid, reason)
                values (:one, :two, '%s', 'uji')""".formatted(valid), person, superior);
    }

    /** Another superior, before he begins. */
    void withdraw(Object person) {
        database.sql("update organization.superior_exception set valid = 'empty' where person_id = ?")
                .params(person)
                .update();
    }

    void revive(Object person) {
        database.sql("update organization.superior_exception set valid = '[2026-12-01,2027-01-01)' where person_id = ?")
                .params(person)
                .update();
    }

    /** His placement names that superior. */
    void name(Object person, Object superior) {
        write("update organization.placement set superior_id = :two where person_id = :one", person, superior);
    }

    void stand(Object person, Object unit) {
        write("""
                insert into organization.placement (person_id, unit_id, position, valid)
                values (:one, :two, 'Uji', '[2026-12-01,)')""", person, unit);
    }

    void lead(Object person, Object unit) {
        write("""
                insert into organization.placement (person_id, unit_id, position, job_class, valid)
                values (:one, :two, 'Kepala Bidang Uji', 9, '[2020-01-01,2026-01-02)')""", person, unit);
    }

    void delegate(Object person, Object other) {
        write("""
                insert into organization.delegation (person_id, delegate_id, valid, letter, reason)
                values (:one, :two, '[2026-12-01,2027-01-01)', '1', 'uji')""", person, other);
    }

    private void write(String statement, Object one, Object two) {
        database.sql(statement).param("one", one).param("two", two).update();
    }
}
