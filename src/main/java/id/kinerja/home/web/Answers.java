package id.kinerja.home.web;

import id.kinerja.attendance.model.RunningDay;
import id.kinerja.shared.Message;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The answer to the question of the first page, as its heading. */
final class Answers {

    private Answers() {}

    static Message of(RunningDay day, @Nullable String holiday) {
        return switch (day.standing()) {
            case OFF -> holiday == null ? Message.of(TodayText.OFF) : Message.of(TodayText.HOLIDAY, holiday);
            case EXCUSED ->
                Message.of(TodayText.EXCUSED, Objects.requireNonNull(day.day().excuseKind()));
            case NOT_BEGUN -> Message.of(TodayText.NOT_BEGUN);
            case NO_NEWS -> Message.of(TodayText.NO_NEWS);
            case AT_WORK -> come(day);
            case AWAITING_DEPARTURE -> Message.of(TodayText.AWAITING_DEPARTURE);
            case WITHOUT_ARRIVAL -> Message.of(TodayText.WITHOUT_ARRIVAL);
            case LEFT -> left(day);
        };
    }

    private static Message come(RunningDay day) {
        return day.isLate() ? Message.of(TodayText.LATE, day.lateMinutes()) : Message.of(TodayText.IN_TIME);
    }

    private static Message left(RunningDay day) {
        if (day.day().earlyMinutes() > 0) {
            return Message.of(TodayText.LEFT_EARLY, day.day().earlyMinutes());
        }
        return day.isLate() ? Message.of(TodayText.LEFT_LATE, day.lateMinutes()) : Message.of(TodayText.LEFT);
    }
}
