package id.kinerja.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.audit.TrailOffice.Done;
import id.kinerja.shared.Act;
import id.kinerja.shared.DataKind;
import id.kinerja.shared.PersonId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What an auditor finds by a word: what stands in the row, the act in either language, and whom a NIP means. */
@Tag("database")
class TrailSearchTest {

    private static final int MOST = 31;

    private final TrailOffice office = new TrailOffice();
    private final TrailRepository rows = new TrailRepository(office.sql());

    @AfterEach
    void close() {
        office.close();
    }

    @BeforeEach
    void acts() {
        office.keep(new Done(Act.TOKEN_MADE, Done.person(4), Done.person(4), "untuk aplikasi kota"));
        office.keep(new Done(Act.PERIOD_SET, Done.person(3), Done.person(3), "jadwal retensi arsip"));
        office.keep(new Done(Act.ACTING_ENDED, Done.person(3), Done.person(5), "pejabat kembali"));
        for (var i = 0; i < 40; i++) {
            office.keep(new Done(Act.FILE_READ, Done.person(10 + i), Done.person(100 + i), "periksa token " + i));
        }
    }

    @Test
    void words_of_the_act_are_found_in_either_language() {
        assertThat(reasons("masa simpan", null)).containsExactly("jadwal retensi arsip");
        assertThat(reasons("Retention", null)).containsExactly("jadwal retensi arsip");
        assertThat(reasons("plt", null)).containsExactly("pejabat kembali");
        assertThat(reasons("plt", Act.TOKEN_MADE)).isEmpty();
    }

    @Test
    void what_stands_in_the_row_and_the_word_of_its_act_are_told_together_the_newest_first() {
        var found = reasons("token", null);
        assertThat(found).hasSize(MOST).startsWith("periksa token 39", "periksa token 38");
        assertThat(reasons("token", Act.TOKEN_MADE)).containsExactly("untuk aplikasi kota");
    }

    @Test
    void whom_a_nip_means_is_found_as_who_acted_and_as_whom_it_was_about() {
        assertThat(search("19900301 201503 2 00", null).nip()).isEmpty();
        assertThat(search("19900301 201503 2 004", null).nip()).isEqualTo("199003012015032004");
        assertThat(found(search("199003012015032004", null), List.of(Done.person(3))))
                .containsExactly("pejabat kembali", "jadwal retensi arsip");
        assertThat(found(search("199003012015032004", null), List.of(Done.person(5))))
                .containsExactly("pejabat kembali");
        assertThat(found(search("199003012015032004", null), List.of())).isEmpty();
    }

    @Test
    void what_was_and_what_became_are_found_in_any_order_of_the_words() {
        raise();
        assertThat(reasons("golongan", null)).containsExactly("SK naik pangkat");
        assertThat(reasons("iii/b golongan", null)).containsExactly("SK naik pangkat");
        assertThat(reasons("golongan III/b mulai 1 oktober 2026", null)).containsExactly("SK naik pangkat");
        assertThat(reasons("golongan IV/a", null)).isEmpty();
        assertThat(reasons("token 39 periksa", null))
                .as("a number belongs to the word before it")
                .containsExactly("periksa token 39");
    }

    @Test
    void what_an_import_did_is_found_by_the_word_of_its_menu() {
        office.keep(new Done(Act.LIST_TAKEN_IN, Done.person(3), Done.person(3), "pegawai.csv"));
        assertThat(reasons("impor", null)).containsExactly("pegawai.csv");
        assertThat(reasons("pegawai impor", null)).containsExactly("pegawai.csv");
    }

    @Test
    void erased_words_are_not_found() {
        office.forge(
                "update audit.entry set was = 'rahasia lama', became = 'rahasia baru' where reason = 'periksa token 7'");
        office.seal();
        assertThat(reasons("rahasia lama", null)).containsExactly("periksa token 7");
        new ErasedRepository(office.sql()).erase(DataKind.FILE_LOOKS, Instant.parse("2027-11-02T00:25:00Z"));
        assertThat(reasons("rahasia lama", null)).isEmpty();
    }

    private void raise() {
        office.keep(new Done(Act.RECORD_CHANGED, Done.person(3), Done.person(6), "SK naik pangkat"));
        office.forge("""
                update audit.entry set was = 'golongan III/a mulai 2024-10-01', became = 'golongan III/b mulai 2026-10-01'
                where reason = 'SK naik pangkat'""");
    }

    private List<String> reasons(String words, @Nullable Act act) {
        return found(search(words, act), List.of());
    }

    private List<String> found(Search search, List<PersonId> people) {
        return rows.find(search, people, MOST).stream()
                .map(row -> row.entry().reason())
                .toList();
    }

    private static Search search(String words, @Nullable Act act) {
        return new Search(words, act, null, null, null, null, ZoneOffset.UTC);
    }
}
