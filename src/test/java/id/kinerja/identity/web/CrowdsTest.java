package id.kinerja.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.kinerja.shared.Busy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** One address is counted before anything is calculated for it, and an office behind it goes on working. */
class CrowdsTest {

    private static final String OFFICE = "203.0.113.7";

    private final Crowds crowds = new Crowds(Clock.fixed(Instant.parse("2026-11-23T00:30:00Z"), ZoneOffset.UTC));

    @Test
    void so_many_of_one_address_are_looked_at_together_and_no_more() {
        for (var one = 0; one < Crowds.AT_ONCE; one++) {
            assertThat(crowds.begin(OFFICE)).isEmpty();
        }
        assertThatExceptionOfType(Busy.class).isThrownBy(() -> crowds.begin(OFFICE));
        assertThat(crowds.begin("203.0.113.8")).isEmpty();
        crowds.end(OFFICE, false);
        assertThat(crowds.begin(OFFICE)).isEmpty();
    }

    @Test
    void a_whole_office_comes_in_one_after_the_other() {
        for (var one = 0; one < 10 * Crowds.AT_ONCE; one++) {
            assertThat(crowds.begin(OFFICE)).isEmpty();
            crowds.end(OFFICE, false);
        }
    }

    @Test
    void a_hundred_wrong_ones_wait_for_the_rest_of_ten_minutes() {
        for (var one = 0; one < 100; one++) {
            assertThat(crowds.begin(OFFICE)).isEmpty();
            crowds.end(OFFICE, true);
        }
        assertThat(crowds.begin(OFFICE)).contains(Duration.ofMinutes(10));
    }
}
