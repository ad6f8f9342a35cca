package id.kinerja.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Where the data is reached, and as whom. */
public record DatabaseAddress(String url, String username, String password) {

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, username, password);
    }

    /** Without the password, since addresses end up in logs. */
    @Override
    public String toString() {
        return username + " at " + url.replaceFirst("\\?.*", "");
    }
}
