package id.kinerja.organization;

import static id.kinerja.shared.sql.Columns.uuid;

import id.kinerja.organization.model.Unit;
import id.kinerja.shared.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class UnitRepository {

    private static final String COLUMNS = "select id, code, name, agency_id, zone from organization.unit ";

    private final JdbcClient database;

    UnitRepository(JdbcClient database) {
        this.database = database;
    }

    List<Unit> agencies() {
        return database.sql(COLUMNS + "where id = agency_id order by name")
                .query(UnitRepository::unit)
                .list();
    }

    List<Unit> all() {
        return database.sql(COLUMNS + "order by code")
                .query(UnitRepository::unit)
                .list();
    }

    List<Unit> ofAgency(UnitId agency) {
        return database.sql(COLUMNS + "where agency_id = ? order by id <> agency_id, name")
                .param(agency.id())
                .query(UnitRepository::unit)
                .list();
    }

    Optional<Unit> find(UnitId id) {
        return database.sql(COLUMNS + "where id = ?")
                .param(id.id())
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
