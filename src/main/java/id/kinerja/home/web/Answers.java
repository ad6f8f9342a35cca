package id.kinerja.home.web;

import id.kinerja.attendance.model.RunningDay;
import id.kinerja.shared.Message;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The answer to the question of the first page, as its heading. */
final class Answers {

    private static final Duration SOON = Duration.ofHours(1);

    private Answers() {}

    static Message of(RunningDay day, LocalDateTime now, @Nullable String holiday) {
        return switch (day.standing()) {
            case OFF -> holiday == null ? Message.of(TodayText.OFF) : Message.of(TodayText.HOLIDAY, holiday);
            case EXCUSED ->
                Message.of(TodayText.EXCUSED, Objects.requireNonNull(day.day().excuseKind()));
            case NOT_BEGUN -> before(day, now);
            case NO_NEWS -> Message.of(TodayText.NO_NEWS);
            case AT_WORK -> come(day);
            case AWAITING_DEPARTURE -> Message.of(TodayText.AWAITING_DEPARTURE);
            case WITHOUT_ARRIVAL -> Message.of(TodayText.WITHOUT_ARRIVAL);
            case LEFT -> left(day);
        };
    }

    private static Message before(RunningDay day, LocalDateTime now) {
        var start = Objects.requireNonNull(day.day().shift()).start();
        var left = Duration.between(now, start);
        return left.compareTo(SOON) > 0
                ? Message.of(TodayText.NOT_BEGUN, start.toLocalTime())
                : Message.of(TodayText.SOON, (int) left.plusSeconds(59).toMinutes());
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
