package id.kinerja.organization;

import static id.kinerja.shared.sql.Columns.date;
import static id.kinerja.shared.sql.Columns.uuid;

import id.kinerja.organization.UnitChanges.Told;
import id.kinerja.organization.model.UnitKind;
import id.kinerja.organization.model.UnitOnDay;
import id.kinerja.organization.model.UnitTree;
import id.kinerja.shared.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The units by date, and what changed them. */
@Repository
class UnitTreeRepository {

    private final JdbcClient database;

    UnitTreeRepository(JdbcClient database) {
        this.database = database;
    }

    /** What was decided about a unit: created, renamed, moved or closed, from when, by whom and why. */
    record Change(UUID id, UnitId unit, UnitChange what, LocalDate from, String reason, UUID by) {}

    /** A period that holds on a day, with its bounds; without a beginning it was so before the books. */
    record Period(
            UUID id, @Nullable LocalDate begins, @Nullable LocalDate ends, UnitOnDay unit) {}

    UnitTree on(LocalDate day) {
        return UnitTree.of(
                database.sql("""
                        select unit_id, code, name, kind, parent_id, agency_id from organization.v_unit_period
                        where valid @> ?""").param(day).query(UnitTreeRepository::unit).list());
    }

    /** The first day of which anything of the structure is on record: a unit was formed, or somebody had a post. */
    Optional<LocalDate> firstDay() {
        return database.sql("""
                        select least(
                            (select min(lower(valid)) from organization.unit_period
                                where superseded_by is null and not lower_inf(valid)),
                            (select min(lower(valid)) from organization.placement)) as first""")
                .query((row, number) -> Optional.ofNullable(dateOrNull(row, "first")))
                .single();
    }

    /** The day on which the unit was formed, where that is on record. */
    Optional<LocalDate> firstDay(UnitId unit) {
        return database.sql("""
                        select lower(valid) as first from organization.unit_period
                        where unit_id = ? and superseded_by is null order by valid limit 1""")
                .param(unit.id())
                .query((row, number) -> Optional.ofNullable(dateOrNull(row, "first")))
                .optional()
                .flatMap(first -> first);
    }

    Optional<Period> period(UnitId unit, LocalDate day) {
        return database.sql("""
                        select p.id, lower(p.valid) as begins, upper(p.valid) as ends, p.unit_id, u.code, p.name, p.kind,
                            p.parent_id, u.agency_id
                        from organization.unit_period p join organization.unit u on u.id = p.unit_id
                        where p.unit_id = :unit and p.superseded_by is null and p.valid @> :day::date
                        for update of p""")
                .param("unit", unit.id())
                .param("day", day)
                .query((row, number) -> new Period(
                        uuid(row, "id"), dateOrNull(row, "begins"), dateOrNull(row, "ends"), unit(row, number)))
                .optional();
    }

    private static @Nullable LocalDate dateOrNull(ResultSet row, String column) throws SQLException {
        return row.getObject(column) == null ? null : date(row, column);
    }

    private static UnitOnDay unit(ResultSet row, int number) throws SQLException {
        var parent = uuid(row, "parent_id");
        return new UnitOnDay(
                new UnitId(uuid(row, "unit_id")),
                row.getString("code"),
                row.getString("name"),
                UnitKind.valueOf(row.getString("kind")),
                parent == null ? null : new UnitId(parent),
                new UnitId(uuid(row, "agency_id")));
    }

    void add(Change change) {
        database.sql("""
                        insert into organization.unit_change (id, unit_id, what, effective, reason, recorded_by)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        change.id(),
                        change.unit().id(),
                        change.what().name(),
                        change.from(),
                        change.reason(),
                        change.by())
                .update();
    }

    /** The period ends with the day before; where it would only begin on that day, it never comes to be. */
    void end(Period period, Change change) {
        if (change.from().equals(period.begins())) {
            database.sql("update organization.unit_period set superseded_by = ? where id = ?")
                    .params(change.id(), period.id())
                    .update();
        } else {
            database.sql(
                            "update organization.unit_period set valid = daterange(lower(valid), ?), ended_by = ? where id = ?")
                    .params(change.from(), change.id(), period.id())
                    .update();
        }
    }

    void begin(UnitOnDay unit, Change change, @Nullable LocalDate before) {
        database.sql("""
                        insert into organization.unit_period (unit_id, name, parent_id, kind, valid, begun_by)
                        values (:unit, :name, :parent, :kind, daterange(:from, :before), :change)""")
                .param("unit", unit.id().id())
                .param("name", unit.name())
                .param("parent", unit.parent() == null ? null : unit.parent().id())
                .param("kind", unit.kind().name())
                .param("from", change.from())
                .param("before", before, Types.DATE)
                .param("change", change.id())
                .update();
    }

    /** A unit that was not yet in the books; it keeps the hours of the unit above it. */
    void found(UnitOnDay unit) {
        database.sql("""
                        insert into organization.unit (id, code, name, parent_id, agency_id, zone)
                        select :id, :code, :name, id, :agency, zone from organization.unit where id = :parent""")
                .param("id", unit.id().id())
                .param("code", unit.code())
                .param("name", unit.name())
                .param("parent", unit.parent() == null ? null : unit.parent().id())
                .param("agency", unit.agency().id())
                .update();
    }

    boolean isTaken(String code) {
        return database.sql("select exists (select from organization.unit where code = ?)")
                .param(code)
                .query(Boolean.class)
                .single();
    }

    /** How many people hold a post of the unit on that day or later. */
    int peopleFrom(UnitId unit, LocalDate day) {
        return database.sql("""
                        select count(*) from organization.placement
                        where unit_id = ? and valid && daterange(?, null)""").params(unit.id(), day).query(Integer.class).single();
    }

    /** Has the database look at the whole tree now, not only when everything is done. */
    void prove() {
        database.sql("set constraints all immediate").update();
    }

    /** What is known of a unit's past, the latest first. */
    List<Told> told(UnitId unit) {
        return database.sql("""
                        select c.what, c.effective, c.reason, n.name as by,
                            (select p.name from organization.unit_period p where p.begun_by = c.id
                                and c.what = 'RENAMED' order by p.valid limit 1) as name
                        from organization.unit_change c
                            left join organization.person n on n.id = c.recorded_by
                        where c.unit_id = ? order by c.recorded_at desc, c.id desc limit 20""")
                .param(unit.id())
                .query((row, number) -> new Told(
                        UnitChange.valueOf(row.getString("what")),
                        dateOrNull(row, "effective"),
                        row.getString("reason"),
                        row.getString("by"),
                        row.getString("name")))
                .list();
    }
}
