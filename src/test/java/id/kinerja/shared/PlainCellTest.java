package id.kinerja.shared;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainCellTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            delimiter = '~',
            value = {
                "Staf;=HYPERLINK(1)~Staf;'=HYPERLINK(1)",
                "Staf, +62~Staf, '+62",
                "=1~'=1",
                "a;\"@b\"~a;\"'@b\"",
                "Staf Ahli - Umum~Staf Ahli - Umum",
                "-~-",
                "Sari, S.E.~Sari, S.E."
            })
    void nothing_in_a_cell_begins_like_a_formula_behind_any_separator(String text, String cell) {
        assertThat(PlainCell.of(text)).isEqualTo(cell);
        assertThat(PlainCell.read(cell)).isEqualTo(text);
    }

    @Property
    void what_was_written_is_read_as_it_was(
            @ForAll @Chars({'=', '+', '-', '@', ';', ',', '\t', '\n', ' ', '"', '\'', 'a'}) String text) {
        assertThat(PlainCell.read(PlainCell.of(text))).isEqualTo(text);
    }
}
