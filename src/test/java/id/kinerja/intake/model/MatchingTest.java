package id.kinerja.intake.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Columns are called as the file calls them, and none is passed over in silence. */
class MatchingTest {

    @Test
    void of_two_columns_that_mean_the_same_it_is_told_which_is_not_used() {
        var matching = PlannerTest.matching(Map.of(), "NIP|Unit Organisasi|SKPD|Nama", "1|a|b|c");
        assertThat(matching.columns())
                .filteredOn(column -> column.instead() != null)
                .singleElement()
                .satisfies(column -> {
                    assertThat(column.heading()).isEqualTo("SKPD");
                    assertThat(column.letters()).isEqualTo("C");
                    assertThat(column.instead().heading()).isEqualTo("Unit Organisasi");
                    assertThat(column.instead().letters()).isEqualTo("B");
                    assertThat(column.isUsed()).isFalse();
                });
    }

    @Test
    void a_column_that_says_something_and_is_not_read_is_named() {
        var rows = new String[] {"No|NIP|Nama|Kls|Alamat|Masalah", "1|2|c|8||"};
        assertThat(PlannerTest.matching(Map.of(), rows).passedOver())
                .extracting(Matching.Matched::heading)
                .containsExactly("Kls");
        var told = Map.of("kls", Optional.<Field>empty());
        assertThat(PlannerTest.matching(told, rows).passedOver()).isEmpty();
    }

    @Test
    void columns_are_lettered_as_a_spreadsheet_letters_them() {
        var headings = PlannerTest.matching(Map.of(), "NIP|Nama" + "|x".repeat(701), "1")
                .columns();
        assertThat(List.of(headings.get(25), headings.get(26), headings.get(701), headings.get(702)))
                .extracting(Matching.Matched::letters)
                .containsExactly("Z", "AA", "ZZ", "AAA");
    }

    @Test
    void a_column_is_called_as_in_the_file() {
        var matching = PlannerTest.matching(Map.of(), "NIP|UNIT ORGANISASI|Nama", "1|a|c");
        assertThat(matching.heading(Field.AGENCY)).isEqualTo("UNIT ORGANISASI");
        assertThat(matching.heading(Field.SINCE)).isEqualTo("TMT Jabatan");
    }
}
