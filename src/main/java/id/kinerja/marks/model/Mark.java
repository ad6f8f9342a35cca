package id.kinerja.marks.model;

import id.kinerja.shared.Message;
import id.kinerja.shared.Ratio;
import java.util.Map;
import java.util.stream.Stream;

/** Something that a person's month is marked by, and that a step multiplies money with: from nothing to full marks. */
public sealed interface Mark
        permits ProductivityMark, DisciplineMark, PredicateMark, PointsMark, AchievementMark, GradeMark {

    Marked of(PersonMonth person, Judged judged);

    /** Full marks: the whole, unless a grade pays more. */
    default Ratio full() {
        return Ratio.ONE;
    }

    default Stream<Message> lacks(PersonMonth person) {
        return Stream.empty();
    }

    /** The scales of the measures that it reads, highest value by kind. */
    default Map<MeasureKind, Ratio> scales() {
        return Map.of();
    }

    /** The reason why a measure that nothing prices is missing; none where it is there. */
    static Stream<Message> lackOf(MeasureKind kind, PersonMonth person) {
        return person.measures().number(kind).isPresent()
                ? Stream.empty()
                : Stream.of(Message.of(Lack.NO_MEASURE, kind));
    }
}
