package id.kinerja.demo.city;

import id.kinerja.discipline.model.Sanction;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Sanctions: a handful in the city each half year, mostly light ones of those who often come late. */
final class Sanctions {

    private static final int MONTHS = 6;

    private Sanctions() {}

    /** Those that bear on a month. */
    static List<Sanction> inForce(Person person, YearMonth month) {
        var half = Math.floorDiv(Months.number(month), MONTHS);
        return IntStream.rangeClosed(half - 1, half)
                .mapToObj(each -> decided(person, each))
                .flatMap(sanctions -> sanctions)
                .filter(sanction -> sanction.isInForce(month))
                .toList();
    }

    private static Stream<Sanction> decided(Person person, int half) {
        var chance = Chance.of("sanction", person.key(), half);
        var often = person.temperament() == Temperament.OFTEN_LATE;
        var day = LocalDate.of(0, 1, 1)
                .plusMonths((long) half * MONTHS + chance.below(MONTHS))
                .plusDays(chance.below(28));
        if (chance.perMille(often ? 25 : 0)) {
            return Stream.of(new Sanction(Sanction.Level.MEDIUM, day, MONTHS));
        }
        return chance.perMille(often ? 60 : 1) ? Stream.of(new Sanction(Sanction.Level.LIGHT, day, 3)) : Stream.of();
    }
}
