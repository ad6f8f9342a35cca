package id.kinerja.frame.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.shared.Language;
import id.kinerja.shared.Rupiah;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final Wording ID = Wording.in(Language.ID);
    private static final Wording EN = Wording.in(Language.EN);
    private static final LocalDate DAY = LocalDate.of(2026, 10, 21);

    @Test
    void money_never_breaks_and_has_a_true_minus() {
        assertThat(ID.money(new Rupiah(5_808_000))).isEqualTo("Rp\u00A05.808.000");
        assertThat(EN.money(new Rupiah(5_808_000))).isEqualTo("Rp\u00A05,808,000");
        assertThat(ID.money(new Rupiah(-84_000))).isEqualTo("−Rp\u00A084.000");
        assertThat(ID.amount(new Rupiah(-84_000))).isEqualTo("−84.000");
    }

    @Test
    void a_day_reads_as_people_say_it() {
        assertThat(ID.day(DAY)).isEqualTo("Rabu, 21 Oktober 2026");
        assertThat(ID.shortDay(DAY)).isEqualTo("Rab, 21 Okt");
        assertThat(ID.date(DAY)).isEqualTo("21 Oktober 2026");
        assertThat(EN.day(DAY)).isEqualTo("Wednesday, 21 October 2026");
    }

    @Test
    void a_month_and_a_time_read_as_people_say_them() {
        assertThat(ID.month(YearMonth.of(2026, 8))).isEqualTo("Agustus 2026");
        assertThat(EN.month(YearMonth.of(2026, 8))).isEqualTo("August 2026");
        assertThat(ID.time(LocalTime.of(7, 25, 13))).isEqualTo("07.25");
        assertThat(ID.seconds(LocalTime.of(7, 25, 13))).isEqualTo("07.25.13");
        assertThat(EN.time(LocalTime.of(7, 25))).isEqualTo("07:25");
    }
}
