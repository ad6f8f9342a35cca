package id.kinerja.marks.model;

import id.kinerja.shared.Message;
import id.kinerja.shared.Percent;
import id.kinerja.shared.Ratio;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A measure given from 0 to 100, such as behaviour (360°) or creativity. */
public record PointsMark(MeasureKind kind) implements Mark {

    private static final Ratio HUNDRED = Ratio.of(100);

    @Override
    public Marked of(PersonMonth person, Judged judged) {
        return given(kind, new Percent(person.measures().number(kind).orElseThrow()));
    }

    static Marked given(MeasureKind kind, Percent percent) {
        return new Marked(Term.percent(percent), List.of(Message.of(MarkText.GIVEN, kind, percent.number())));
    }

    @Override
    public Stream<Message> lacks(PersonMonth person) {
        return Mark.lackOf(kind, person);
    }

    @Override
    public Map<MeasureKind, Ratio> scales() {
        return Map.of(kind, HUNDRED);
    }
}
