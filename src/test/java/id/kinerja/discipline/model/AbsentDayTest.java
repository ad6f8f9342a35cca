package id.kinerja.discipline.model;

import static id.kinerja.discipline.model.Days.BASIS;
import static id.kinerja.discipline.model.Days.events;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.leave.model.AbsenceKind;
import id.kinerja.shared.Percent;
import org.junit.jupiter.api.Test;

class AbsentDayTest {

    private static final AbsentDay RULE = new AbsentDay(Percent.of("3"), BASIS);

    @Test
    void every_absent_day_costs() {
        assertThat(events(RULE, Days.absent(), Days.absent())).containsExactly("ABSENT 3.00", "ABSENT 3.00");
    }

    @Test
    void a_day_with_a_tap_a_document_or_no_work_costs_nothing() {
        assertThat(events(RULE, Days.missingIn(0), Days.excused(AbsenceKind.UNPAID), Days.off(), Days.present(9, 9)))
                .isEmpty();
    }
}
