package id.kinerja.demo.city;

import id.kinerja.marks.model.MeasureKind;
import id.kinerja.marks.model.Measures;
import id.kinerja.marks.model.Predicate;
import id.kinerja.shared.Ratio;
import java.time.YearMonth;
import java.util.EnumMap;
import org.jspecify.annotations.Nullable;

/** What superiors gave a person for a month: his predicate and the measures on their scales. */
final class MonthMeasures {

    private static final int NOT_GIVEN_PER_MILLE = 6;
    private static final int HUNDRED = 100;

    private MonthMeasures() {}

    static Measures of(Person person, YearMonth month, int highestBehaviour) {
        var chance = Chance.of("measures", person.key(), Months.number(month));
        var numbers = new EnumMap<MeasureKind, Ratio>(MeasureKind.class);
        var quarters = chance.around(isDiligent(person) ? 86 : 76, isDiligent(person) ? 100 : 96)
                * highestBehaviour
                * 4
                / HUNDRED;
        if (!chance.perMille(NOT_GIVEN_PER_MILLE) || person.agency().equals(City.CAST_AGENCY)) {
            numbers.put(MeasureKind.BEHAVIOUR, Ratio.of(quarters, 4));
        }
        numbers.put(MeasureKind.CREATIVITY, Ratio.of(chance.around(60, 98)));
        numbers.put(MeasureKind.BUDGET_ABSORPTION, Ratio.of(chance.around(12, 20), 2));
        return new Measures(predicate(person, chance), assessed(person, chance), numbers);
    }

    private static Predicate predicate(Person person, Chance chance) {
        var place = switch (person.temperament()) {
            case DILIGENT -> chance.weighted(420, 575, 5);
            case NORMAL, FORGETFUL -> chance.weighted(140, 800, 50, 9, 1);
            case OFTEN_LATE -> chance.weighted(10, 640, 290, 50, 10);
        };
        return Predicate.values()[place];
    }

    private static Measures.@Nullable Assessed assessed(Person person, Chance chance) {
        if (!person.isHead()) {
            return null;
        }
        return chance.perMille(960) ? Measures.Assessed.YES : Measures.Assessed.NO;
    }

    private static boolean isDiligent(Person person) {
        return person.temperament() == Temperament.DILIGENT;
    }
}
