package id.kinerja.allowance.policyfile;

import id.kinerja.marks.model.AchievementMark;
import id.kinerja.marks.model.AchievementMark.MinutesLost;
import id.kinerja.marks.model.AchievementMark.Points;
import id.kinerja.marks.model.Mark;
import id.kinerja.marks.model.MeasureKind;
import id.kinerja.shared.Codes;
import id.kinerja.shared.Percent;
import id.kinerja.shared.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The chapter {@code achievement}: work within the effective minutes, and points; together out of 100. */
final class AchievementChapter {

    private static final int MOST_DECIMALS = 6;
    private static final Ratio MOST_POINTS = Ratio.of(100);

    private AchievementChapter() {}

    static Mark mark(Block chapter) {
        var before = chapter.problems().count();
        var work = chapter.percent("work");
        var effective = chapter.minutes("effective_minutes");
        var lost = lost(chapter.block("lost_minutes"));
        var decimals = (int) chapter.whole("decimals", 0, MOST_DECIMALS);
        var points =
                chapter.optionalTable("points").map(AchievementChapter::points).orElse(List.of());
        var shares = new ArrayList<>(List.of(work));
        points.forEach(kind -> shares.add(new Percent(kind.highest())));
        Sums.checkWhole(chapter, "points", before, shares);
        chapter.end();
        return new AchievementMark(work, effective, lost, decimals, points);
    }

    private static MinutesLost lost(Block block) {
        var absent = block.minutes("absent_day");
        var excused = block.optionalTable("excused_day")
                .map(ProductivityChapter::credits)
                .orElse(Map.of());
        block.end();
        return new MinutesLost(absent, excused);
    }

    private static List<Points> points(Block block) {
        var points = new ArrayList<Points>();
        for (var key : block.keys()) {
            var highest = block.number(key, Ratio.ZERO, MOST_POINTS);
            Codes.read(MeasureKind.class, key)
                    .filter(AchievementChapter::isPoints)
                    .ifPresentOrElse(
                            kind -> points.add(new Points(kind, highest)),
                            () -> block.problems().add(block.line(key), PolicyFlaw.UNKNOWN_MEASURE, key, names()));
        }
        return points;
    }

    private static boolean isPoints(MeasureKind kind) {
        return names().contains(Codes.of(kind));
    }

    private static List<String> names() {
        return List.of(
                Codes.of(MeasureKind.BEHAVIOUR),
                Codes.of(MeasureKind.CREATIVITY),
                Codes.of(MeasureKind.BUDGET_ABSORPTION));
    }
}
