package id.kinerja.organization.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NipTest {

    @ParameterizedTest
    @ValueSource(strings = {"199003012015032004", "199202292015032004", "200012312025011001"})
    void eighteen_digits_that_begin_with_a_birth_date_are_a_nip(String text) {
        assertThat(Nip.isValid(text)).isTrue();
        assertThat(new Nip(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "199002292015032004",
                "199013012015032004",
                "199000012015032004",
                "199003002015032004",
                "19900301201503200",
                "1990030120150320040",
                "19900301 015032004",
                "19900301201503200A",
                "-99003012015032004",
                "\u0661\u0669\u0669\u0660\u0660\u0663\u0660\u06612015032004",
                "19900301 201503 2 004"
            })
    void everything_else_is_none(String text) {
        assertThat(Nip.isValid(text)).isFalse();
        assertThatThrownBy(() -> new Nip(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
