package id.kinerja.discipline.model;

import static id.kinerja.discipline.model.Days.BASIS;
import static id.kinerja.discipline.model.Days.events;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.leave.model.AbsenceKind;
import id.kinerja.shared.Percent;
import org.junit.jupiter.api.Test;

class LateAndEarlyTest {

    private static final LateAndEarly RULE =
            new LateAndEarly(Percent.of("2"), Percent.of("2.5"), Percent.of("3"), BASIS);

    @Test
    void one_minute_is_late_and_one_minute_is_early() {
        assertThat(events(RULE, Days.present(1, 0))).containsExactly("LATE 2.00");
        assertThat(events(RULE, Days.present(0, 1))).containsExactly("EARLY 2.50");
    }

    @Test
    void both_on_one_day_have_one_price_instead_of_two() {
        assertThat(events(RULE, Days.present(1, 300))).containsExactly("LATE_AND_EARLY 3.00");
    }

    @Test
    void a_missing_departure_is_an_early_leave_and_with_a_late_arrival_both() {
        assertThat(events(RULE, Days.missingOut(0))).containsExactly("EARLY 2.50");
        assertThat(events(RULE, Days.missingOut(1))).containsExactly("LATE_AND_EARLY 3.00");
    }

    @Test
    void a_missing_arrival_is_a_late_one_and_with_an_early_leave_both() {
        assertThat(events(RULE, Days.missingIn(0))).containsExactly("LATE 2.00");
        assertThat(events(RULE, Days.missingIn(1))).containsExactly("LATE_AND_EARLY 3.00");
    }

    @Test
    void other_days_have_no_sides() {
        assertThat(events(RULE, Days.present(0, 0), Days.absent(), Days.off(), Days.excused(AbsenceKind.SICK)))
                .isEmpty();
    }
}
