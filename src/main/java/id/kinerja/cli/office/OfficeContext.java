package id.kinerja.cli.office;

import id.kinerja.audit.Whence;
import id.kinerja.database.Database;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Function;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.core.env.Environment;

/** The doors of the office without its screens, for a command on the server's own machine. */
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    FlywayAutoConfiguration.class
})
@ComponentScan(
        basePackages = "id.kinerja",
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = "id\\.kinerja\\.(Kinerja|.*\\.web\\..*|.*Job|home\\..*|demo\\..*)"))
class OfficeContext {

    /** In the zone of the government as the server's own, so that both are in the same month. */
    @Bean
    Clock clock(Environment settings) {
        return Clock.system(ZoneId.of(settings.getRequiredProperty("kinerja.zone")));
    }

    @Bean
    Whence console() {
        return new Console();
    }

    /** Uses the database beside a running server, or starts it for the time. */
    static <T> T with(Function<ApplicationContext, T> work) {
        try (var database = Database.join(Path.of(System.getProperty("kinerja.var", "var")), System.getenv())) {
            var address = database.address();
            var application = new SpringApplicationBuilder(OfficeContext.class)
                    .web(WebApplicationType.NONE)
                    .bannerMode(Banner.Mode.OFF)
                    .logStartupInfo(false)
                    .properties(Map.of(
                            "spring.datasource.url", address.url(),
                            "spring.datasource.username", address.username(),
                            "spring.datasource.password", address.password(),
                            "spring.datasource.hikari.maximum-pool-size", "4",
                            "logging.level.root", "ERROR"));
            try (var context = application.run()) {
                return work.apply(context);
            }
        }
    }
}
