package id.kinerja.calendar;

import id.kinerja.calendar.model.Holiday;
import id.kinerja.calendar.model.MonthSchedule;
import id.kinerja.calendar.model.WorkPattern;
import id.kinerja.shared.PersonId;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who works by which hours in a month, holidays taken out. */
@Service
public class WorkCalendar {

    private final ScheduleRepository schedules;

    WorkCalendar(ScheduleRepository schedules) {
        this.schedules = schedules;
    }

    /** One person's pattern and what it makes of the month; people of one pattern share one schedule. */
    public record Scheduled(WorkPattern pattern, MonthSchedule schedule) {}

    /** The schedules of these persons; whoever has no hours is not in the answer. */
    public Map<PersonId, Scheduled> schedules(Collection<PersonId> people, YearMonth month) {
        var patterns = schedules.patterns();
        var holidays = holidays(month);
        var made = new HashMap<UUID, Scheduled>();
        var answer = new HashMap<PersonId, Scheduled>();
        schedules
                .assignments(people.stream().map(PersonId::id).toList(), month)
                .forEach((person, id) -> answer.put(
                        person,
                        made.computeIfAbsent(id, pattern -> scheduled(patterns.get(pattern), month, holidays))));
        return answer;
    }

    /** The first month in which anybody works by a pattern; none before people have hours. */
    public Optional<YearMonth> firstMonth() {
        return schedules.firstMonth();
    }

    /** Every work pattern, by name. */
    public List<WorkPattern> patterns() {
        return List.copyOf(schedules.patterns().values());
    }

    /** The holidays of the month and of the two days around it, whose night shifts reach into it. */
    public List<Holiday> holidays(YearMonth month) {
        return schedules.holidays(
                month.atDay(1).minusDays(1), month.atEndOfMonth().plusDays(1));
    }

    /** Takes work patterns into the books and says who works by which, by the name of the pattern, from a month on. */
    @Transactional
    public void add(List<WorkPattern> patterns, Map<PersonId, String> assignments, YearMonth from) {
        var ids = patterns.stream().collect(Collectors.toMap(WorkPattern::name, schedules::add));
        var assigned = new HashMap<PersonId, UUID>();
        assignments.forEach((person, pattern) -> assigned.put(person, Objects.requireNonNull(ids.get(pattern))));
        schedules.assign(assigned, from);
    }

    public void addHolidays(List<Holiday> holidays) {
        schedules.addHolidays(holidays);
    }

    private static Scheduled scheduled(WorkPattern pattern, YearMonth month, List<Holiday> holidays) {
        return new Scheduled(pattern, new MonthSchedule(month, pattern, holidays));
    }
}
