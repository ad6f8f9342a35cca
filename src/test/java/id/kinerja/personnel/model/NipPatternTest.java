package id.kinerja.personnel.model;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.organization.model.Employment;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NipPatternTest {

    private final NipPattern pattern = new NipPattern(21);

    @ParameterizedTest
    @CsvSource({
        "199003012015032004, PNS",
        "199003012015121004, CPNS",
        "199807192025212013, PPPK",
        "199807192025012013, PPPK",
    })
    void a_number_as_decrees_have_it_is_taken(String digits, Employment employment) {
        assertThat(pattern.flaw(digits, employment)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "19900301201503200, PNS, NOT_18_DIGITS",
        "1990030120150320O4, PNS, NOT_18_DIGITS",
        "199002302015032004, PNS, NO_BIRTH_DATE",
        "199003012015132004, PNS, NO_MONTH",
        "199003012015002004, PPPK, NO_MONTH",
        "199807192025212013, PNS, NOT_ON_CONTRACT",
        "199003012015033004, PNS, NO_SEX",
        "199003011989032004, PNS, BEFORE_BIRTH",
    })
    void any_other_is_refused_with_the_digits_to_look_at(String digits, Employment employment, NipFlaw flaw) {
        assertThat(pattern.flaw(digits, employment)).contains(flaw);
    }
}
