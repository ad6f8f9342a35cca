package id.kinerja.bench;

import id.kinerja.Kinerja;
import id.kinerja.database.Database;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The whole server with the PostgreSQL inside it, durable as in an office, on a folder of its own. */
record RunningOffice(Database database, ConfigurableApplicationContext context) implements AutoCloseable {

    /** Soon after the month that is closed. */
    static final LocalDate TODAY = BigMonth.MONTH.plusMonths(1).atDay(3);

    static RunningOffice start(Path folder, String... arguments) {
        var database = Database.start(folder, Map.of());
        var address = database.address();
        var properties = new HashMap<String, Object>(Map.of("server.port", "0", "logging.level.root", "warn"));
        properties.put("spring.datasource.url", address.url());
        properties.put("spring.datasource.username", address.username());
        properties.put("spring.datasource.password", address.password());
        var application = new SpringApplication(Kinerja.class, AfterTheMonth.class);
        application.setDefaultProperties(properties);
        return new RunningOffice(database, application.run(arguments));
    }

    /** Whatever the clock of the machine says, the month to be closed has ended. */
    @TestConfiguration(proxyBeanMethods = false)
    static class AfterTheMonth {

        @Bean
        static Statements statements() {
            return Statements.ofRequests();
        }

        @Bean
        @Primary
        static Clock afterTheMonth() {
            return Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        }
    }

    void execute(String... statements) {
        try (var connection = database.address().connect();
                var sql = connection.createStatement()) {
            for (var statement : statements) {
                sql.execute(statement);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }
}
