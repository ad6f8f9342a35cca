package id.kinerja.discipline.model;

import static id.kinerja.discipline.model.Days.BASIS;
import static id.kinerja.discipline.model.Days.events;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.shared.Percent;
import org.junit.jupiter.api.Test;

class MissingTapTest {

    private static final MissingTap RULE = new MissingTap(Percent.of("1.5"), BASIS);

    @Test
    void a_missing_arrival_and_a_missing_departure_cost_the_same() {
        assertThat(events(RULE, Days.missingIn(0), Days.missingOut(10)))
                .containsExactly("MISSING_TAP 1.50", "MISSING_TAP 1.50");
    }

    @Test
    void two_taps_and_none_are_no_missing_tap() {
        assertThat(events(RULE, Days.present(200, 200), Days.absent(), Days.off()))
                .isEmpty();
    }
}
