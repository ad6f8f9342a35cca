package id.kinerja.organization;

import static id.kinerja.shared.sql.Columns.uuid;

import id.kinerja.organization.model.Unit;
import id.kinerja.shared.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class UnitRepository {

    // a unit is called as on the day of looking; what is closed keeps the name with which it came
    private static final String COLUMNS = """
            select u.id, u.code, coalesce(p.name, u.name) as name, u.agency_id, u.zone
            from organization.unit u left join organization.v_unit_period p on p.unit_id = u.id and p.valid @> ?
            """;

    private final JdbcClient database;

    UnitRepository(JdbcClient database) {
        this.database = database;
    }

    List<Unit> agencies(LocalDate day) {
        return database.sql(COLUMNS + "where u.id = u.agency_id order by name")
                .param(day)
                .query(UnitRepository::unit)
                .list();
    }

    List<Unit> all(LocalDate day) {
        return database.sql(COLUMNS + "order by u.code")
                .param(day)
                .query(UnitRepository::unit)
                .list();
    }

    /** The day from which each unit is no more, of those that end. */
    Map<UnitId, LocalDate> closings() {
        return database
                .sql("""
                        select unit_id, max(upper(valid)) as closed from organization.v_unit_period
                        group by unit_id having not bool_or(upper_inf(valid))""")
                .query((row, number) ->
                        Map.entry(new UnitId(uuid(row, "unit_id")), row.getObject("closed", LocalDate.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<Unit> ofAgency(UnitId agency, LocalDate day) {
        return database.sql(COLUMNS + "where u.agency_id = ? order by u.id <> u.agency_id, name")
                .params(day, agency.id())
                .query(UnitRepository::unit)
                .list();
    }

    Optional<Unit> find(UnitId id, LocalDate day) {
        return database.sql(COLUMNS + "where u.id = ?")
                .params(day, id.id())
                .query(UnitRepository::unit)
                .optional();
    }

    private static Unit unit(ResultSet row, int number) throws SQLException {
        return new Unit(
                new UnitId(uuid(row, "id")),
                row.getString("code"),
                row.getString("name"),
                new UnitId(uuid(row, "agency_id")),
                ZoneId.of(row.getString("zone")));
    }
}
