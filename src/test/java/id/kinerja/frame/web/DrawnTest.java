package id.kinerja.frame.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.frame.web.Bars.Part;
import id.kinerja.frame.web.Bars.Placed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawnTest {

    record MonthDaysPage() implements Page {}

    record EventsFragment() implements Fragment {}

    @Test
    void a_record_names_its_template() {
        assertThat(new MonthDaysPage().template()).isEqualTo("frame/month-days.jte");
        assertThat(new EventsFragment().template()).isEqualTo("frame/_events.jte");
    }

    @Test
    void bars_fill_the_whole_without_a_gap() {
        assertThat(Bars.of(new Part("ok", 2, true), new Part("bad", 0, true), new Part("ok", 1, false))
                        .drawn())
                .containsExactly(
                        new Placed("ok", true, "0.00%", "66.66%"), new Placed("ok", false, "66.66%", "33.34%"));
        assertThat(Bars.of(new Part("ok", 0, true)).drawn()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil", "/\\evil", "/a\\b", "https://evil", "", "/a b", "/\n/evil", "javascript:x"})
    void a_path_of_another_house_becomes_the_first_page(String path) {
        assertThat(LocalPath.of(path)).isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/months/2026-10", "/people?unit=a%2Fb&x=//y"})
    void a_path_of_this_house_stays(String path) {
        assertThat(LocalPath.of(path)).isEqualTo(path);
    }
}
