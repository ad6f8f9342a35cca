package id.kinerja.discipline.model;

import static id.kinerja.discipline.model.Days.BASIS;
import static id.kinerja.discipline.model.Days.events;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.leave.model.AbsenceKind;
import id.kinerja.shared.Percent;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LeaveDayTest {

    private static final EnumSet<AbsenceKind> PRICED =
            EnumSet.of(AbsenceKind.SICK, AbsenceKind.SICK_WITHOUT_LETTER, AbsenceKind.ANNUAL);
    private static final LeaveDay RULE = new LeaveDay(PRICED, Percent.of("3"), BASIS);

    @ParameterizedTest
    @EnumSource
    void a_day_costs_where_its_kind_of_document_is_priced(AbsenceKind kind) {
        assertThat(events(RULE, Days.excused(kind))).hasSize(PRICED.contains(kind) ? 1 : 0);
    }

    @Test
    void a_day_without_document_costs_nothing() {
        assertThat(events(RULE, Days.absent(), Days.off(), Days.present(0, 0))).isEmpty();
    }
}
