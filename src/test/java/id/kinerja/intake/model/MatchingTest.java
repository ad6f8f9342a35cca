package id.kinerja.intake.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
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
                    assertThat(column.instead()).isEqualTo("Unit Organisasi");
                    assertThat(column.isUsed()).isFalse();
                });
    }

    @Test
    void a_column_is_called_as_in_the_file() {
        var matching = PlannerTest.matching(Map.of(), "NIP|UNIT ORGANISASI|Nama", "1|a|c");
        assertThat(matching.heading(Field.AGENCY)).isEqualTo("UNIT ORGANISASI");
        assertThat(matching.heading(Field.SINCE)).isEqualTo("TMT Jabatan");
    }
}
