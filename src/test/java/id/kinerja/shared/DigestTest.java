package id.kinerja.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DigestTest {

    // printf '2:ab,0:,2:\xc3\xa9,' | sha256sum
    @Test
    void anyone_can_recompute_it() {
        assertThat(Digest.of("ab", "", "é"))
                .isEqualTo("402950ee639ac27465174a8fb35e4351b5aca570adeb0bea70d2260699ce7820");
        assertThat(Digest.of()).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void the_same_characters_in_other_texts_or_another_order_are_something_else() {
        assertThat(Digest.of("a", "b")).isNotIn(Digest.of("ab"), Digest.of("b", "a"), Digest.of("a", "b", ""));
        assertThat(Digest.of("1:a,")).isNotEqualTo(Digest.of("a"));
    }
}
