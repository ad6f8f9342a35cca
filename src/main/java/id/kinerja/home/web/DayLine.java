package id.kinerja.home.web;

import id.kinerja.attendance.model.RunningDay;
import id.kinerja.calendar.model.Shift;
import id.kinerja.frame.web.Percents;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The day as a line: when work is scheduled, when the person tapped, and now; places in percent of the line. */
public record DayLine(Shift shift, String start, String end, String length, String middle, Now now, List<Mark> marks) {

    private static final Duration MARGIN = Duration.ofMinutes(75);

    /** The moment on the line; its label keeps to the edge that is nearer, so that it never runs over it. */
    public record Now(String at, String label, String anchor) {

        static Now of(LocalDateTime now, LocalDateTime middle, Scale line) {
            return now.isBefore(middle) ? new Now(line.at(now), "0", "start") : new Now(line.at(now), "100%", "end");
        }
    }

    /** A tap on the line. */
    public record Mark(LocalDateTime time, String at, String status) {}

    static @Nullable DayLine of(RunningDay day, LocalDateTime now) {
        var shift = day.day().shift();
        if (shift == null) {
            return null;
        }
        var first = earlier(shift.start(), day.arrival()).minus(MARGIN);
        var last = later(shift.end(), day.departure()).plus(MARGIN);
        var line = new Scale(first, last);
        var half = shift.middle();
        return new DayLine(
                shift,
                line.at(shift.start()),
                line.at(shift.end()),
                line.length(shift.start(), shift.end()),
                line.at(half),
                Now.of(now, half, line),
                marks(day, line));
    }

    private static List<Mark> marks(RunningDay day, Scale line) {
        var early = day.day().earlyMinutes() > 0;
        return Stream.of(
                        mark(day.arrival(), line, day.isLate() ? "late" : "ok"),
                        mark(day.departure(), line, early ? "late" : "ok"))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Mark> mark(@Nullable LocalDateTime tap, Scale line, String status) {
        return tap == null ? List.of() : List.of(new Mark(tap, line.at(tap), status));
    }

    private static LocalDateTime earlier(LocalDateTime one, @Nullable LocalDateTime other) {
        return other != null && other.isBefore(one) ? other : one;
    }

    private static LocalDateTime later(LocalDateTime one, @Nullable LocalDateTime other) {
        return other != null && other.isAfter(one) ? other : one;
    }

    private record Scale(LocalDateTime first, LocalDateTime last) {

        String at(LocalDateTime time) {
            var shown = earlier(later(time, first), last);
            return length(first, shown);
        }

        String length(LocalDateTime from, LocalDateTime to) {
            return Percents.of(
                    Duration.between(from, to).toMinutes(),
                    Duration.between(first, last).toMinutes());
        }
    }
}
