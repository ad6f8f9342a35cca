package id.kinerja.demo.city;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gives names as the peoples of the country do, and none of them twice. */
final class Names {

    private static final int SHORT = 4;

    private final List<Habit> habits = Rows.of("names").stream().map(Habit::of).toList();
    private final int[] weights = habits.stream().mapToInt(Habit::weight).toArray();
    private final Set<String> given = new HashSet<>();

    /** A name, and what its bearer lets the payroll take. */
    record Named(String name, Zakat zakat) {}

    private record Habit(
            int weight,
            int singlePerMille,
            int zakatPerMille,
            List<String> men,
            List<String> women,
            List<String> lastOfMen,
            List<String> lastOfWomen) {

        static Habit of(Rows.Row row) {
            return new Habit(
                    row.number(0),
                    row.number(1),
                    row.number(2),
                    row.words(3),
                    row.words(4),
                    row.words(5),
                    row.words(6));
        }

        String name(Sex sex, Chance chance) {
            var first = chance.any(sex == Sex.MAN ? men : women);
            if (first.length() > SHORT && chance.perMille(singlePerMille)) {
                return first;
            }
            var middle = chance.perMille(180) ? chance.any(sex == Sex.MAN ? men : women) : first;
            var last = chance.any(sex == Sex.MAN ? lastOfMen : lastOfWomen);
            return middle.equals(first) || middle.equals(last)
                    ? first + " " + last
                    : String.join(" ", first, middle, last);
        }
    }

    void taken(String name) {
        given.add(name);
    }

    Named next(Sex sex, Chance chance) {
        var habit = habits.get(chance.weighted(weights));
        var name = habit.name(sex, chance);
        while (!given.add(name)) {
            name = habit.name(sex, chance);
        }
        if (chance.perMille(150)) {
            return new Named(name, Zakat.NOT_ANSWERED);
        }
        return new Named(name, chance.perMille(habit.zakatPerMille()) ? Zakat.YES : Zakat.NO);
    }
}
