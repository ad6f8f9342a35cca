package id.kinerja.allowance.policyfile;

import id.kinerja.marks.model.GradeMark;
import id.kinerja.marks.model.GradeMark.Grade;
import id.kinerja.marks.model.Mark;
import id.kinerja.marks.model.Weight;
import id.kinerja.shared.Percent;
import java.util.List;

/** The chapter {@code grade}: weighted marks make a score, and the score a grade with its pay; grades fall to zero. */
final class GradeChapter {

    private static final int MOST_DECIMALS = 6;

    private GradeChapter() {}

    static Mark mark(Block chapter, List<Weight> weights) {
        var decimals = (int) chapter.whole("decimals", 0, MOST_DECIMALS);
        var blocks = chapter.blocks("grades");
        var grades = blocks.stream().map(GradeChapter::grade).toList();
        for (var i = 1; i < grades.size(); i++) {
            if (grades.get(i).from().compareTo(grades.get(i - 1).from()) >= 0) {
                chapter.problems()
                        .add(
                                blocks.get(i).line(),
                                PolicyFlaw.GRADES_NOT_FALLING,
                                grades.get(i).name());
            }
        }
        if (!grades.isEmpty() && !grades.getLast().from().equals(Percent.ZERO)) {
            chapter.problems()
                    .add(
                            blocks.getLast().line(),
                            PolicyFlaw.LAST_GRADE_NOT_ZERO,
                            grades.getLast().name());
        }
        chapter.end();
        return new GradeMark(weights, decimals, grades);
    }

    private static Grade grade(Block block) {
        var grade = new Grade(block.text("grade"), block.percent("from"), block.multiple("percent"));
        block.end();
        return grade;
    }
}
