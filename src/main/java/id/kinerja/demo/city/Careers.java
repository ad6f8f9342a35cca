package id.kinerja.demo.city;

import id.kinerja.organization.model.JobClass;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is transferred when: a few people change between two posts of their agency every half year, each in months of his
 * own and in the middle of the month, so that every month has its transfers and no day depends on the day of looking.
 */
final class Careers {

    private static final YearMonth FIRST = YearMonth.of(2025, 1);
    private static final int MONTHS_BETWEEN = 6;

    private Careers() {}

    /** The second post of somebody who is transferred, and which of six turns is his. */
    record Turn(int number, String unit, String position, JobClass jobClass) {

        /** From a cast row's words: unit, class, position. */
        static Turn of(int number, String words) {
            var parts = words.split(":");
            return new Turn(number, parts[0], parts[2].replace('_', ' '), new JobClass(Integer.parseInt(parts[1], 10)));
        }

        private boolean comesIn(YearMonth month) {
            return Math.floorMod(Months.number(month) + number, MONTHS_BETWEEN) == 0;
        }

        private boolean isAway(YearMonth month) {
            return Math.floorDiv(Months.number(month) + number, MONTHS_BETWEEN) % 2 == 0;
        }
    }

    static List<Post> posts(Post home, @Nullable Turn turn, YearMonth last) {
        if (turn == null) {
            return List.of(home);
        }
        var away = new Post(home.from(), turn.unit(), turn.position(), turn.jobClass());
        var posts = new ArrayList<Post>();
        posts.add(turn.isAway(FIRST.minusMonths(1)) ? away : home);
        for (var month = FIRST; !month.isAfter(last); month = month.plusMonths(1)) {
            var day = dayOfTransfer(month, turn);
            if (turn.comesIn(month) && day.isAfter(home.from())) {
                var to = turn.isAway(month) ? away : home;
                posts.add(new Post(day, to.unit(), to.position(), to.jobClass()));
            }
        }
        return List.copyOf(posts);
    }

    private static LocalDate dayOfTransfer(YearMonth month, Turn turn) {
        var chance = Chance.of("transfer", Months.number(month), turn.number());
        return month.atDay(chance.between(8, 17)).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }
}
