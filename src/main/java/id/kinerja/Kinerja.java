package id.kinerja;

import id.kinerja.database.Database;
import id.kinerja.database.DatabaseFailure;
import id.kinerja.shared.Language;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The server: every page and door of one government on one database. */
@SpringBootApplication
public class Kinerja {

    private static final int FAILED = 1;

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** Starts the database where none is named, then the server, and stops both in the other order. */
    public static void main(String[] arguments) {
        try {
            var database = Database.start(Path.of(System.getProperty("kinerja.var", "var")), System.getenv());
            serve(database, arguments);
        } catch (DatabaseFailure e) {
            System.err.println(e.in(Language.ID));
            System.exit(FAILED);
        }
    }

    private static void serve(Database database, String... arguments) {
        var address = database.address();
        var application = new SpringApplication(Kinerja.class);
        application.setDefaultProperties(Map.of(
                "spring.datasource.url", address.url(),
                "spring.datasource.username", address.username(),
                "spring.datasource.password", address.password()));
        application.run(arguments);
    }
}
