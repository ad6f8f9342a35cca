package id.kinerja.demo.city;

import id.kinerja.attendance.model.Punch;
import id.kinerja.calendar.model.Shift;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** The taps of a person's shift: most come shortly before it begins, some late, and now and then one forgets to tap. */
final class Taps {

    private static final int MINUTE = 60;
    private static final int RAINY_DAYS_PER_MILLE = 60;

    private Taps() {}

    static List<Punch> of(Person person, Shift shift) {
        var chance = Chance.of("taps", person.key(), shift.date().toEpochDay());
        var temperament = person.temperament();
        if (chance.perMille(temperament.absentPerMille)) {
            return List.of();
        }
        var arrival = shift.start().plusSeconds(arrival(temperament, isRainy(shift.date()), chance));
        var departure = shift.end().plusSeconds(departure(chance));
        var forgotten = chance.perMille(temperament.missingTapPerMille);
        var forgetsArrival = chance.perMille(350);
        var taps = new ArrayList<Punch>();
        if (!forgotten || !forgetsArrival) {
            add(taps, arrival, chance);
        }
        if (!forgotten && chance.perMille(15)) {
            taps.add(new Punch(shift.middle().plusSeconds(chance.between(-1_500, 1_500))));
        }
        if (!forgotten || forgetsArrival) {
            add(taps, departure, chance);
        }
        return List.copyOf(taps);
    }

    private static void add(List<Punch> taps, LocalDateTime time, Chance chance) {
        taps.add(new Punch(time));
        if (chance.perMille(25)) {
            taps.add(new Punch(time.plusSeconds(chance.between(2, 45))));
        }
    }

    private static int arrival(Temperament temperament, boolean rain, Chance chance) {
        var worse = rain ? 3 : 1;
        if (chance.perMille(temperament.veryLatePerMille * worse)) {
            return chance.between(31 * MINUTE, chance.perMille(700) ? 60 * MINUTE : 115 * MINUTE);
        }
        if (chance.perMille(temperament.latePerMille * worse)) {
            return Math.min(chance.between(MINUTE, 31 * MINUTE - 1), chance.between(MINUTE, 31 * MINUTE - 1));
        }
        return switch (chance.weighted(62, 33, 5)) {
            case 0 -> -chance.between(2 * MINUTE, 10 * MINUTE);
            case 1 -> -chance.between(8 * MINUTE, 26 * MINUTE);
            default -> -chance.between(5, 2 * MINUTE);
        };
    }

    private static int departure(Chance chance) {
        return chance.perMille(12)
                ? -chance.between(MINUTE, 45 * MINUTE)
                : Math.min(chance.between(20, 42 * MINUTE), chance.between(20, 60 * MINUTE));
    }

    /** On some mornings it rains on the whole city at once. */
    private static boolean isRainy(LocalDate date) {
        return Chance.of("rain", date.toEpochDay()).perMille(RAINY_DAYS_PER_MILLE);
    }
}
