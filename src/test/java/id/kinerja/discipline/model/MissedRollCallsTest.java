package id.kinerja.discipline.model;

import static id.kinerja.attendance.model.RollCall.Kind.CEREMONY;
import static id.kinerja.attendance.model.RollCall.Kind.ROLL_CALL;
import static id.kinerja.discipline.model.Days.BASIS;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.attendance.model.AttendanceMonth;
import id.kinerja.attendance.model.RollCall;
import id.kinerja.shared.Percent;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MissedRollCallsTest {

    private static final MissedRollCalls RULE = new MissedRollCalls(
            Set.of(ROLL_CALL, CEREMONY), Percent.of("2.5"), new MissedRollCalls.Escalation(4, Percent.of("25")), BASIS);

    @Test
    void each_missed_one_costs_up_to_the_count() {
        assertThat(events(RULE, missed(3))).containsExactly("ROLL_CALL 2.50", "ROLL_CALL 2.50", "ROLL_CALL 2.50");
    }

    @Test
    void from_the_count_on_the_month_has_one_price_instead_of_theirs() {
        assertThat(events(RULE, missed(4)))
                .containsExactly("ROLL_CALL 0.00", "ROLL_CALL 0.00", "ROLL_CALL 0.00", "ROLL_CALL 25.00");
        assertThat(events(RULE, missed(20))).hasSize(20).containsOnlyOnce("ROLL_CALL 25.00");
    }

    @Test
    void an_attended_one_costs_nothing_and_does_not_count() {
        var attended = new RollCall(Days.DATE, ROLL_CALL, RollCall.Presence.ATTENDED);
        assertThat(events(RULE, List.of(attended, attended, attended, Days.missed(2, ROLL_CALL))))
                .containsExactly("ROLL_CALL 2.50");
    }

    @Test
    void only_the_kinds_of_the_rule_count() {
        var ceremonies = new MissedRollCalls(Set.of(CEREMONY), Percent.of("3"), null, BASIS);
        assertThat(events(ceremonies, List.of(Days.missed(1, ROLL_CALL), Days.missed(1, CEREMONY))))
                .containsExactly("ROLL_CALL 3.00");
    }

    private static List<RollCall> missed(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(day -> Days.missed(day, day % 2 == 0 ? ROLL_CALL : CEREMONY))
                .toList();
    }

    private static List<String> events(MissedRollCalls rule, List<RollCall> rollCalls) {
        return Days.said(rule.events(new AttendanceMonth(List.of()), rollCalls).toList());
    }
}
