package id.kinerja.payslips.model;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.shared.Language;
import id.kinerja.shared.Rupiah;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts written out. */
class AmountInWordsTest {

    @ParameterizedTest
    @CsvSource({
        "0, Nol rupiah, Zero rupiah",
        "1, Satu rupiah, One rupiah",
        "11, Sebelas rupiah, Eleven rupiah",
        "18, Delapan belas rupiah, Eighteen rupiah",
        "20, Dua puluh rupiah, Twenty rupiah",
        "99, Sembilan puluh sembilan rupiah, Ninety-nine rupiah",
        "100, Seratus rupiah, One hundred rupiah",
        "110, Seratus sepuluh rupiah, One hundred ten rupiah",
        "999, Sembilan ratus sembilan puluh sembilan rupiah, Nine hundred ninety-nine rupiah",
        "1000, Seribu rupiah, One thousand rupiah",
        "1001, Seribu satu rupiah, One thousand one rupiah",
        "11000, Sebelas ribu rupiah, Eleven thousand rupiah",
        "101000, Seratus satu ribu rupiah, One hundred one thousand rupiah",
        "1000000, Satu juta rupiah, One million rupiah",
        "1001000, Satu juta seribu rupiah, One million one thousand rupiah",
        "1000000000, Satu miliar rupiah, One billion rupiah",
        "-58080, Minus lima puluh delapan ribu delapan puluh rupiah, Minus fifty-eight thousand eighty rupiah",
    })
    void is_said_as_people_say_it(long amount, String indonesian, String english) {
        assertThat(AmountInWords.of(new Rupiah(amount), Language.ID)).isEqualTo(indonesian);
        assertThat(AmountInWords.of(new Rupiah(amount), Language.EN)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({
        "5459520, Lima juta empat ratus lima puluh sembilan ribu lima ratus dua puluh rupiah",
        "9223372036854775807, Sembilan kuintiliun dua ratus dua puluh tiga kuadriliun tiga ratus tujuh puluh dua triliun"
                + " tiga puluh enam miliar delapan ratus lima puluh empat juta tujuh ratus tujuh puluh lima ribu"
                + " delapan ratus tujuh rupiah",
    })
    void the_slip_of_a_month_and_more_than_anybody_earns(long amount, String indonesian) {
        assertThat(AmountInWords.of(new Rupiah(amount), Language.ID)).isEqualTo(indonesian);
    }
}
