package id.kinerja.cli.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;

class OfficeContextTest {

    @Test
    void at_six_in_the_morning_of_the_first_a_command_is_in_the_month_that_has_begun() throws IOException {
        var settings = new YamlPropertySourceLoader()
                .load("settings", new ClassPathResource("application.yaml"))
                .getFirst();
        var environment = new StandardEnvironment();
        environment.getPropertySources().addLast(settings);
        var clock = new OfficeContext().clock(environment);
        var six = Instant.parse("2026-11-30T23:00:00Z"); // in Jakarta 06:00 on 1 December
        var then = Clock.offset(clock, Duration.between(clock.instant(), six));
        assertThat(LocalDate.now(then).withDayOfMonth(1)).isEqualTo(LocalDate.of(2026, 12, 1));
    }
}
