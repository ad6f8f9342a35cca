package id.kinerja.discipline.model;

import static id.kinerja.discipline.model.Days.BASIS;
import static id.kinerja.discipline.model.Days.events;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.shared.Percent;
import org.junit.jupiter.api.Test;

class PerMinuteTest {

    private static final PerMinute RULE = new PerMinute(Percent.of("0.01"), BASIS);

    @Test
    void every_minute_of_both_sides_costs_the_same() {
        assertThat(events(RULE, Days.present(75, 1))).containsExactly("LATE 0.75", "EARLY 0.01");
    }

    @Test
    void a_day_with_one_tap_costs_the_minutes_of_its_side() {
        assertThat(events(RULE, Days.missingOut(20), Days.missingIn(30))).containsExactly("LATE 0.20", "EARLY 0.30");
    }

    @Test
    void no_minute_costs_nothing() {
        assertThat(events(RULE, Days.present(0, 0), Days.absent(), Days.off())).isEmpty();
    }
}
