package id.kinerja.demo.city;

import id.kinerja.calendar.model.Shift;
import id.kinerja.performance.model.WorkLog;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** What people write into their work logs: one to three entries a day, in sentences of their job family. */
final class Logs {

    private static final int UNIT = 5;
    private static final int DAYS_UNTIL_VERIFIED = 3;
    private static final Map<String, List<String>> TEXTS = Rows.of("activities").stream()
            .collect(Collectors.groupingBy(
                    row -> row.text(0), Collectors.mapping(row -> row.text(1), Collectors.toUnmodifiableList())));

    private static final int MINUTES = 60;
    private static final int FULLEST_PERCENT = 94;
    private static final int WEAK_MONTHS_PER_MILLE = 150;

    private final Map<String, Integer> scheduled = new ConcurrentHashMap<>();
    private final City city;
    private final LocalDate firstUnverified;

    Logs(City city) {
        this.city = city;
        this.firstUnverified = firstUnverified();
    }

    List<WrittenLog> of(Person person, Shift shift) {
        var chance = Chance.of("logs", person.key(), shift.date().toEpochDay());
        var entries = 1 + chance.weighted(50, 38, 12);
        var left = minutes(person, shift, chance) / UNIT;
        var logs = new ArrayList<WrittenLog>();
        for (var entry = entries; entry > 0; entry--) {
            var units = entry == 1 ? left : left * chance.between(35, 60) / 100;
            left -= units;
            var log = new WorkLog(shift.date(), units * UNIT, status(shift.date(), chance));
            logs.add(new WrittenLog(log, text(person, chance)));
        }
        return List.copyOf(logs);
    }

    /** The day's part of the hours that he writes down in a month: in a short month more of each day. */
    private int minutes(Person person, Shift shift, Chance chance) {
        var scheduled = minutesOf(shift);
        var ofMonth = scheduledOf(person, YearMonth.from(shift.date()));
        var wanted = goal(person, YearMonth.from(shift.date())) * scheduled / ofMonth * chance.between(92, 108) / 100;
        return Math.min(wanted, scheduled * FULLEST_PERCENT / 100);
    }

    private static int goal(Person person, YearMonth month) {
        var chance = Chance.of("goal", person.key(), Months.number(month));
        var temperament = person.temperament();
        var hours = chance.between(temperament.leastHours, temperament.mostHours);
        var isWeak = temperament != Temperament.DILIGENT && chance.perMille(WEAK_MONTHS_PER_MILLE);
        return (isWeak ? hours - chance.between(8, 36) : hours) * MINUTES;
    }

    private int scheduledOf(Person person, YearMonth month) {
        return scheduled.computeIfAbsent(
                person.pattern() + month,
                key -> month.atDay(1)
                        .datesUntil(month.plusMonths(1).atDay(1))
                        .flatMap(date -> city.shift(person, date).stream())
                        .mapToInt(Logs::minutesOf)
                        .sum());
    }

    private static int minutesOf(Shift shift) {
        return Math.toIntExact(Duration.between(shift.start(), shift.end()).toMinutes());
    }

    private WorkLog.Status status(LocalDate date, Chance chance) {
        var rejected = chance.perMille(8);
        if (!date.isBefore(firstUnverified)) {
            return WorkLog.Status.SUBMITTED;
        }
        return rejected ? WorkLog.Status.REJECTED : WorkLog.Status.VERIFIED;
    }

    private static String text(Person person, Chance chance) {
        var own = TEXTS.getOrDefault(person.jobFamily(), List.of());
        var texts = own.isEmpty() || !person.isHead() && chance.perMille(300) ? TEXTS.get("kantor") : own;
        return chance.any(texts).replace("{n}", Integer.toString(chance.between(2, 24)));
    }

    /** The last working days of the running month wait for the superior; closed months have no log that waits. */
    private LocalDate firstUnverified() {
        var day = city.today();
        var left = DAYS_UNTIL_VERIFIED;
        while (true) {
            if (day.getDayOfWeek().getValue() <= 5 && !city.isHoliday(day)) {
                left--;
            }
            if (left == 0 || day.getDayOfMonth() == 1) {
                return day;
            }
            day = day.minusDays(1);
        }
    }
}
