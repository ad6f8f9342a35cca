package id.kinerja.demo.city;

import id.kinerja.calendar.model.Shift;
import id.kinerja.performance.model.WorkLog;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What people write into their work logs: one to three entries a day, in sentences of their job family. */
final class Logs {

    private static final int UNIT = 5;
    private static final int DAYS_UNTIL_VERIFIED = 3;
    private static final Map<String, List<String>> TEXTS = Rows.of("activities").stream()
            .collect(Collectors.groupingBy(
                    row -> row.text(0), Collectors.mapping(row -> row.text(1), Collectors.toUnmodifiableList())));

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

    private static int minutes(Person person, Shift shift, Chance chance) {
        var temperament = person.temperament();
        var share = chance.between(temperament.leastLogged, temperament.mostLogged) - weakness(person, shift.date());
        return Math.toIntExact(Duration.between(shift.start(), shift.end()).toMinutes() * share / 1_000);
    }

    /** Some months are weak ones. */
    private static int weakness(Person person, LocalDate date) {
        var chance = Chance.of("weak month", person.key(), Months.number(YearMonth.from(date)));
        return person.temperament() != Temperament.DILIGENT && chance.perMille(150) ? chance.between(40, 220) : 0;
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
