package id.kinerja.discipline.model;

import id.kinerja.attendance.model.AttendanceMonth;
import id.kinerja.attendance.model.RollCall;
import id.kinerja.shared.LegalBasis;
import id.kinerja.shared.Message;
import id.kinerja.shared.Percent;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Missed roll-calls or ceremonies, each at a price, whatever the day's status; from a count on, one price for the month
 * instead of them.
 */
public record MissedRollCalls(
        Set<RollCall.Kind> rollCallKinds,
        Percent each,
        @Nullable Escalation escalation,
        LegalBasis basis) implements DayRule {

    /** From so many missed on, this much once for the month. */
    public record Escalation(int from, Percent once) {}

    private static final Comparator<RollCall> BY_DAY =
            Comparator.comparing(RollCall::date).thenComparing(RollCall::kind);

    @Override
    public Stream<DisciplineEvent> events(AttendanceMonth days, List<RollCall> rollCalls) {
        var missed = rollCalls.stream()
                .filter(rollCall -> rollCall.isMissed() && rollCallKinds.contains(rollCall.kind()))
                .sorted(BY_DAY)
                .toList();
        return IntStream.range(0, missed.size()).mapToObj(i -> event(missed.get(i), price(i + 1, missed.size())));
    }

    // the one that reaches the count carries the price of the month, the others are shown at nothing
    private Percent price(int number, int all) {
        if (escalation == null || all < escalation.from()) {
            return each;
        }
        return number == escalation.from() ? escalation.once() : Percent.ZERO;
    }

    private DisciplineEvent event(RollCall rollCall, Percent percent) {
        var seen = rollCall.kind() == RollCall.Kind.CEREMONY ? Seen.MISSED_CEREMONY : Seen.MISSED_ROLL_CALL;
        return new DisciplineEvent(rollCall.date(), EventKind.ROLL_CALL, percent, Message.of(seen), basis);
    }

    @Override
    public Set<EventKind> kinds() {
        return Set.of(EventKind.ROLL_CALL);
    }

    @Override
    public boolean clashesWith(DayRule other) {
        return other instanceof MissedRollCalls same
                && same.rollCallKinds.stream().anyMatch(rollCallKinds::contains);
    }
}
