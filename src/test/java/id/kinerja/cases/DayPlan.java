package id.kinerja.cases;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/**
 * Lays the events that a case names on working days, each on a day of its own in order of the calendar; on every other
 * working day the person comes and goes on time. A case that lists its taps has no others.
 */
final class DayPlan {

    private static final List<String> EVENTS = List.of("late", "early", "both", "absent", "missing_in", "missing_out");
    private static final String ON_TIME = "0";

    private final Entry given;
    private final Deque<Workday> free;
    private final List<String> taps = new ArrayList<>();
    private final List<Absent> absences = new ArrayList<>();

    DayPlan(List<Workday> workdays, Entry given) {
        this.given = given;
        this.free = new ArrayDeque<>(workdays);
        if (given.has("taps")) {
            EVENTS.stream().filter(given::has).findFirst().ifPresent(event -> {
                throw new IllegalArgumentException(given.where() + ": taps are listed, so " + event + " has no day");
            });
        } else {
            events();
        }
        excused();
        if (!given.has("taps")) {
            free.forEach(day -> present(day, ON_TIME, ON_TIME));
        }
        listed("taps");
        listed("extra_taps");
    }

    List<String> taps() {
        return taps;
    }

    List<Absent> absences() {
        return absences;
    }

    private void events() {
        given.texts("late").forEach(late -> present(next(), late, ON_TIME));
        given.texts("early").forEach(early -> present(next(), ON_TIME, early));
        given.texts("both").stream().map(both -> both.split("/")).forEach(both -> present(next(), both[0], both[1]));
        for (var count = 0; count < Integer.parseInt(given.text("absent", "0")); count++) {
            next();
        }
        missing("missing_in").forEach(early -> departure(next(), early));
        missing("missing_out").forEach(late -> arrival(next(), late));
    }

    // how many, or for each the minutes by which the tap that is there is early or late
    private List<String> missing(String key) {
        return given.hasList(key)
                ? given.texts(key)
                : Collections.nCopies(Integer.parseInt(given.text(key, "0")), ON_TIME);
    }

    private void excused() {
        given.map("excused").forEach((kind, count) -> {
            for (var day = 0; day < Integer.parseInt(count); day++) {
                var date = next().date();
                absences.add(new Absent(kind, date, date));
            }
        });
    }

    private void listed(String key) {
        var days = given.entry(key);
        for (var date : days.keys()) {
            days.texts(date).forEach(time -> tap(LocalDate.parse(date).atTime(LocalTime.parse(time))));
        }
    }

    private void present(Workday day, String late, String early) {
        arrival(day, late);
        departure(day, early);
    }

    private void arrival(Workday day, String late) {
        tap(day.start().plus(minutes(late)));
    }

    private void departure(Workday day, String early) {
        tap(day.end().minus(minutes(early)));
    }

    private void tap(LocalDateTime time) {
        taps.add(Found.time(time));
    }

    private Workday next() {
        if (free.isEmpty()) {
            throw new IllegalArgumentException(given.where() + ": more events than working days");
        }
        return free.removeFirst();
    }

    /** {@code 30} or {@code 30:59}. */
    private static Duration minutes(String text) {
        var parts = text.split(":");
        var seconds = parts.length == 1 ? 0 : Integer.parseInt(parts[1]);
        return Duration.ofMinutes(Integer.parseInt(parts[0])).plusSeconds(seconds);
    }
}
