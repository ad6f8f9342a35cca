package wrong.office.layers.leave;

import java.sql.ResultSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RightRepository {

    private final JdbcClient database;

    RightRepository(JdbcClient database) {
        this.database = database;
    }

    Row row() {
        return database.sql("select")
                .query((ResultSet row, int number) -> new Row(row))
                .single();
    }

    record Row(ResultSet row) {}
}
