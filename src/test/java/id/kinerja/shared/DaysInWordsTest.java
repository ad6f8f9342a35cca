package id.kinerja.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DaysInWordsTest {

    @Test
    void days_and_moments_in_a_kept_sentence_are_written_as_people_do() {
        var kept = "Plt. sampai 2026-12-31, sejak 2026-11-22T19:17:53.886378084";
        assertThat(DaysInWords.in(Language.ID).spoken(kept))
                .isEqualTo("Plt. sampai 31 Desember 2026, sejak 22 November 2026 19.17.53");
        assertThat(DaysInWords.in(Language.EN).spoken(kept))
                .isEqualTo("Plt. sampai 31 December 2026, sejak 22 November 2026 19:17:53");
    }

    @Test
    void what_is_no_day_stays_as_it_is() {
        var text = "nomor 2026-02-31, 12026-01-01, 2026-01-01T25:00 dan surat 800/2026-10";
        assertThat(DaysInWords.in(Language.ID).spoken(text)).isEqualTo(text);
    }
}
