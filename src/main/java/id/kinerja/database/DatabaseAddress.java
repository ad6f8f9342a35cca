package id.kinerja.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Where the data is reached, and as whom. */
public record DatabaseAddress(String url, String username, String password) {

    /** To be said first in every connection: the driver brings along the zone of the machine, which is nobody's business. */
    public static final String GREETING = "set time zone 'UTC'";

    public Connection connect() throws SQLException {
        var connection = DriverManager.getConnection(url, username, password);
        try (var sql = connection.createStatement()) {
            sql.execute(GREETING);
        }
        return connection;
    }

    /** Without the password, since addresses end up in logs. */
    @Override
    public String toString() {
        return username + " at " + url.replaceFirst("\\?.*", "");
    }
}
