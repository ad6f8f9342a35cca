package id.kinerja.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A text is filled with facts, and with the words that go with one of a thing or with many. */
class SentenceTest {

    private static String said(String text, Object... facts) {
        return Sentence.of(text).filledWith(List.of(facts), Object::toString);
    }

    @Test
    void one_of_a_thing_is_called_otherwise_than_none_or_many() {
        var text = "{0} {0|person|people} in {1} {1|agency|agencies}.";
        assertThat(said(text, 1, 1)).isEqualTo("1 person in 1 agency.");
        assertThat(said(text, 0, 1)).isEqualTo("0 people in 1 agency.");
        assertThat(said(text, 21, 11)).isEqualTo("21 people in 11 agencies.");
    }

    @Test
    void a_fact_is_never_read_as_a_place() {
        assertThat(said("{1}, {0}", "{1}", "{0|a|b}")).isEqualTo("{0|a|b}, {1}");
    }
}
