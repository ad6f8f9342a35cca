package id.kinerja.discipline.model;

import static id.kinerja.discipline.model.Days.BASIS;
import static id.kinerja.discipline.model.Days.events;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.shared.Percent;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LateBandsTest {

    private static final LateBands STANDARD = new LateBands(
            List.of(
                    new LateBands.Band(1, 30, Percent.of("0.5")),
                    new LateBands.Band(31, 60, Percent.of("1")),
                    new LateBands.Band(61, 90, Percent.of("1.25")),
                    new LateBands.Band(91, Integer.MAX_VALUE, Percent.of("1.5"))),
            BASIS);

    @ParameterizedTest
    @CsvSource({"1,0.50", "30,0.50", "31,1.00", "60,1.00", "61,1.25", "90,1.25", "91,1.50", "510,1.50"})
    void a_band_holds_its_first_and_its_last_minute_on_both_sides(int minutes, String percent) {
        assertThat(events(STANDARD, Days.present(minutes, 0))).containsExactly("LATE " + percent);
        assertThat(events(STANDARD, Days.present(0, minutes))).containsExactly("EARLY " + percent);
    }

    @Test
    void being_on_time_costs_nothing() {
        assertThat(events(STANDARD, Days.present(0, 0), Days.off(), Days.absent()))
                .isEmpty();
    }

    @Test
    void each_side_of_a_day_is_an_event_of_its_own() {
        assertThat(events(STANDARD, Days.present(31, 1))).containsExactly("LATE 1.00", "EARLY 0.50");
    }

    @Test
    void a_day_with_one_tap_carries_the_event_of_the_side_that_has_it() {
        assertThat(events(STANDARD, Days.missingOut(45))).containsExactly("LATE 1.00");
        assertThat(events(STANDARD, Days.missingIn(91))).containsExactly("EARLY 1.50");
    }
}
