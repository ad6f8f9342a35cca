package id.kinerja.organization.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RankTest {

    @ParameterizedTest
    @CsvSource({"I/a,I", "II/d,II", "III/a,III", "III/d,III", "IV/e,IV", "IV/A,IV"})
    void the_numeral_before_the_slash_is_the_group(String rank, RankGroup group) {
        assertThat(new Rank(rank).group()).contains(group);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "III", "IIII/a", "V/a", "3/a", "iii/a", "III a", "/a", "IX", "IIIa", "VI/a", "X/III/a"})
    void what_is_not_one_to_four_with_a_slash_has_no_group(String rank) {
        assertThat(new Rank(rank).group()).isEmpty();
    }
}
