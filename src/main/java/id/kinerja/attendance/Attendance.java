package id.kinerja.attendance;

import id.kinerja.attendance.model.Punch;
import id.kinerja.attendance.model.ReceivedTap;
import id.kinerja.attendance.model.RollCall;
import id.kinerja.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Taps and roll-calls of people, as facts for whoever judges their days. */
@Service
public class Attendance {

    private static final int KEPT_AT_ONCE = 10_000;

    private final AttendanceRepository facts;

    Attendance(AttendanceRepository facts) {
        this.facts = facts;
    }

    /**
     * The taps of the month in the local time of each person's office, to the second. Those of the day before and the two
     * days after are among them, since the shifts at the month's ends may claim them.
     */
    public Map<PersonId, List<Punch>> taps(Map<PersonId, ZoneId> people, YearMonth month) {
        // a day more on either side holds for every zone of the world
        var from = month.atDay(1).minusDays(2).atStartOfDay(ZoneId.of("UTC")).toInstant();
        var before = month.plusMonths(1).atDay(4).atStartOfDay(ZoneId.of("UTC")).toInstant();
        var taps = new HashMap<PersonId, List<Punch>>();
        facts.taps(people.keySet().stream().map(PersonId::id).toList(), from, before)
                .forEach((person, seconds) -> taps.put(person, local(seconds, people.get(person), month)));
        return taps;
    }

    private static List<Punch> local(List<Long> seconds, ZoneId zone, YearMonth month) {
        var from = month.atDay(1).minusDays(1).atStartOfDay();
        var before = month.plusMonths(1).atDay(3).atStartOfDay();
        var rules = zone.getRules();
        return seconds.stream()
                .map(second -> LocalDateTime.ofEpochSecond(second, 0, rules.getOffset(Instant.ofEpochSecond(second))))
                .filter(time -> !time.isBefore(from) && time.isBefore(before))
                .map(Punch::new)
                .toList();
    }

    /** Every tap of the person from this date to the end of the next, counted or not, with the terminal that saw it. */
    public List<ReceivedTap> received(PersonId person, ZoneId zone, LocalDate date) {
        var from = date.atStartOfDay(zone).toInstant();
        var before = date.plusDays(2).atStartOfDay(zone).toInstant();
        return facts.received(person, from, before).stream()
                .map(tap -> new ReceivedTap(
                        tap.at().atZone(zone).toLocalDateTime().truncatedTo(ChronoUnit.SECONDS), tap.source()))
                .toList();
    }

    public Map<PersonId, List<RollCall>> rollCalls(Collection<PersonId> people, YearMonth month) {
        return facts.rollCalls(people.stream().map(PersonId::id).toList(), month);
    }

    /** One tap as it was received: whose, when, and from which terminal or phone. */
    public record Tap(PersonId person, Instant at, String source) {}

    /** One person at one roll-call. */
    public record Called(PersonId person, RollCall rollCall) {}

    /** Keeps taps; the same one again changes nothing. */
    @Transactional
    public void receive(List<Tap> taps) {
        for (var from = 0; from < taps.size(); from += KEPT_AT_ONCE) {
            facts.add(taps.subList(from, Math.min(from + KEPT_AT_ONCE, taps.size())));
        }
    }

    /** Keeps who stood at roll-calls; the same one again changes nothing. */
    @Transactional
    public void callRoll(List<Called> called) {
        for (var from = 0; from < called.size(); from += KEPT_AT_ONCE) {
            facts.addRollCalls(called.subList(from, Math.min(from + KEPT_AT_ONCE, called.size())));
        }
    }
}
