package id.kinerja.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** The first connection tells what is wrong before a hundred others fail without a word of use. */
final class FirstConnection {

    private static final String NO_SUCH_DATABASE = "3D000";
    private static final String NO_PASSWORD = "08004";
    private static final String SIGN_IN = "28";
    private static final String CONNECTION = "08";
    private static final String STARTING = "57P03";

    private FirstConnection() {}

    static void check(DatabaseAddress address) {
        check(address, Programs.MAJOR);
    }

    static void check(DatabaseAddress address, int oldest) {
        try (var connection = connect(address)) {
            var facts = connection.getMetaData();
            if (facts.getDatabaseMajorVersion() < oldest) {
                var version = facts.getDatabaseProductVersion();
                throw DatabaseFailure.of(DatabaseText.TOO_OLD, address, version, Integer.toString(oldest));
            }
        } catch (SQLException e) {
            throw failure(address, e);
        }
    }

    /** Makes the office's user and database where the first start did not come so far. */
    static void furnish(DatabaseAddress office, DatabaseAddress administrator) {
        try {
            check(office);
        } catch (DatabaseFailure missing) {
            make(office, administrator);
            check(office);
        }
    }

    private static void make(DatabaseAddress office, DatabaseAddress administrator) {
        var name = office.username();
        try (var connection = connect(administrator);
                var sql = connection.createStatement()) {
            var user = sql.executeQuery("select 1 from pg_roles where rolname = '" + name + "'");
            var verb = user.next() ? "alter" : "create";
            // a password of our own making has no character that would end the text
            sql.execute(verb + " role " + name + " login createdb password '" + office.password() + "'");
            if (!sql.executeQuery("select 1 from pg_database where datname = '" + name + "'")
                    .next()) {
                sql.execute("create database " + name + " owner " + name);
            }
        } catch (SQLException e) {
            throw failure(administrator, e);
        }
    }

    private static Connection connect(DatabaseAddress address) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", address.username());
        properties.setProperty("password", address.password());
        properties.setProperty("connectTimeout", "10");
        properties.setProperty("loginTimeout", "20");
        return DriverManager.getConnection(address.url(), properties);
    }

    private static DatabaseFailure failure(DatabaseAddress address, SQLException e) {
        var text = text(String.valueOf(e.getSQLState()));
        return DatabaseFailure.of(text, address, why(e)).causedBy(e);
    }

    // the driver speaks the language of the machine, what lies below it does not
    private static String why(SQLException e) {
        Throwable why = e;
        while (why.getCause() != null) {
            why = why.getCause();
        }
        return why == e ? String.valueOf(e.getMessage()) : why.getClass().getSimpleName() + ": " + why.getMessage();
    }

    private static DatabaseText text(String state) {
        if (state.equals(NO_SUCH_DATABASE)) {
            return DatabaseText.NO_SUCH_DATABASE;
        }
        if (state.startsWith(SIGN_IN) || state.equals(NO_PASSWORD)) {
            return DatabaseText.SIGN_IN_REFUSED;
        }
        return state.startsWith(CONNECTION) || state.equals(STARTING)
                ? DatabaseText.UNREACHABLE
                : DatabaseText.NOT_CONNECTED;
    }
}
