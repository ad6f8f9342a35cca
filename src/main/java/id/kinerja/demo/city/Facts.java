package id.kinerja.demo.city;

import id.kinerja.discipline.model.Sanction;
import id.kinerja.marks.model.Measures;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * What happens in the city: for each person and day the same, whatever day it is asked on, but for the logs that still
 * wait for the superior.
 */
public final class Facts {

    private static final int BEHAVIOUR_OF_EVERY_POLICY = 20;

    private final City city;
    private final Logs logs;

    private Facts(City city) {
        this.city = city;
        this.logs = new Logs(city);
    }

    public static Facts of(City city) {
        return new Facts(city);
    }

    public DayFacts ofDay(Person person, LocalDate date) {
        var shift = city.shift(person, date);
        if (shift.isEmpty() || date.isBefore(person.posts().getFirst().from()) || Absences.excuse(person, date)) {
            return DayFacts.nothing(date);
        }
        var taps = Taps.of(person, shift.get());
        var written = taps.isEmpty() ? List.<WrittenLog>of() : logs.of(person, shift.get());
        return new DayFacts(date, taps, RollCalls.of(person, shift.get(), taps), written);
    }

    /** The absences that cover any of the days, both ends included, each with its letter; no two of them overlap. */
    public List<Document> absences(Person person, LocalDate first, LocalDate last) {
        return Absences.between(person, first, last).toList();
    }

    /** The measures of a month on scales that each of the starter policies accepts: behaviour from 0 to 20. */
    public Measures measures(Person person, YearMonth month) {
        return measures(person, month, BEHAVIOUR_OF_EVERY_POLICY);
    }

    /** The same with behaviour on the scale of one policy. */
    public Measures measures(Person person, YearMonth month, int highestBehaviour) {
        return MonthMeasures.of(person, month, highestBehaviour);
    }

    /** The sanctions that bear on a month. */
    public List<Sanction> sanctions(Person person, YearMonth month) {
        return Sanctions.inForce(person, month);
    }
}
