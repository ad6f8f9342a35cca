package id.kinerja.payslips.web;

import id.kinerja.frame.web.Percents;
import id.kinerja.payslips.model.DayLoss;
import id.kinerja.payslips.model.Prospect;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Day by day: verified minutes as bars upwards, what was lost as bars downwards; heights in pixels. */
public record DayChart(List<Bar> bars) {

    private static final int UP = 62;
    private static final int DOWN = 28;
    private static final int LEAST = 4;
    private static final int WEEK = 7;

    /** One day: where it stands, its two heights, and whether its number is written below. */
    public record Bar(LocalDate date, String x, String width, String middle, int up, int down, boolean isNamed) {}

    static DayChart of(Prospect prospect, List<DayLoss> losses) {
        var minutes = new HashMap<LocalDate, Long>();
        prospect.soFar()
                .judged()
                .productivity()
                .contributions()
                .forEach(one -> minutes.merge(one.date(), (long) one.minutes(), Long::sum));
        var lost = new HashMap<LocalDate, Long>();
        losses.forEach(loss -> lost.put(loss.date(), loss.amount().amount()));
        var month = prospect.soFar().person().month();
        return new DayChart(IntStream.rangeClosed(1, month.lengthOfMonth())
                .mapToObj(day -> bar(month.atDay(day), month.lengthOfMonth(), minutes, lost))
                .toList());
    }

    private static Bar bar(LocalDate date, int days, Map<LocalDate, Long> minutes, Map<LocalDate, Long> lost) {
        var at = date.getDayOfMonth() - 1;
        return new Bar(
                date,
                Percents.of(at * 10L + 1, days * 10L),
                Percents.of(8, days * 10L),
                Percents.of(at * 10L + 5, days * 10L),
                height(minutes.getOrDefault(date, 0L), most(minutes), UP),
                height(lost.getOrDefault(date, 0L), most(lost), DOWN),
                at % WEEK == 0);
    }

    private static long most(Map<LocalDate, Long> of) {
        return of.values().stream().max(Long::compare).orElse(0L);
    }

    private static int height(long value, long most, int full) {
        return value <= 0 ? 0 : Math.max(LEAST, Math.toIntExact(value * full / most));
    }

    public boolean isEmpty() {
        return bars.stream().allMatch(bar -> bar.up == 0 && bar.down == 0);
    }
}
