package id.kinerja.database;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;

/** The PostgreSQL that the government runs itself, as the environment names it. */
final class OutsideDatabase {

    private static final String JDBC = "jdbc:postgresql:";

    private OutsideDatabase() {}

    static Optional<DatabaseAddress> of(Map<String, String> environment) {
        var found = address(environment);
        found.ifPresent(FirstConnection::check);
        return found;
    }

    static Optional<DatabaseAddress> address(Map<String, String> environment) {
        var url = environment.getOrDefault("DATABASE_URL", "").strip();
        if (url.isEmpty()) {
            return Optional.empty();
        }
        // the driver takes no user before the host, yet people write one there
        var named = url.startsWith(JDBC) && !url.contains("@") ? ofDriver(url) : ofUri(url.replaceFirst("^jdbc:", ""));
        var username = environment.getOrDefault("DATABASE_USERNAME", named.username());
        if (username.isBlank()) {
            throw DatabaseFailure.of(DatabaseText.NO_USER);
        }
        var password = environment.getOrDefault("DATABASE_PASSWORD", named.password());
        return Optional.of(new DatabaseAddress(named.url(), username, password));
    }

    private static DatabaseAddress ofDriver(String url) {
        var parts = Driver.parseURL(url, null);
        if (parts == null) {
            throw DatabaseFailure.of(DatabaseText.NOT_AN_ADDRESS);
        }
        return new DatabaseAddress(url, parts.getProperty("user", ""), parts.getProperty("password", ""));
    }

    /** The other common spelling, {@code postgres://user:password@host:5432/database}. */
    private static DatabaseAddress ofUri(String text) {
        URI uri;
        try {
            uri = URI.create(text);
        } catch (IllegalArgumentException e) {
            throw DatabaseFailure.of(DatabaseText.NOT_AN_ADDRESS); // without its cause, which tells the password
        }
        var scheme = String.valueOf(uri.getScheme());
        if (!scheme.equals("postgres") && !scheme.equals("postgresql") || uri.getRawAuthority() == null) {
            throw DatabaseFailure.of(DatabaseText.NOT_AN_ADDRESS);
        }
        var authority = uri.getRawAuthority();
        var at = authority.lastIndexOf('@');
        var person = at < 0 ? new String[] {""} : authority.substring(0, at).split(":", 2);
        var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        var url = JDBC + "//" + authority.substring(at + 1) + uri.getRawPath() + query;
        return new DatabaseAddress(url, decoded(person[0]), person.length == 1 ? "" : decoded(person[1]));
    }

    private static String decoded(@Nullable String text) {
        return text == null ? "" : URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
