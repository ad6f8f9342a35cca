package id.kinerja.cli.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cutting of comma-separated text into rows, against the grammar of RFC 4180. */
class CsvTextTest {

    private static final int RANDOM_TEXTS = 100_000;
    private static final String[] PIECES = {"\"", "\"\"", ",", "\n", "\r", "\r\n", "a", " ", "\u00e9", "\0"};

    @Test
    void any_text_is_cut_as_the_grammar_cuts_it_or_named_as_broken() {
        var random = new Random(4180);
        for (var i = 0; i < RANDOM_TEXTS; i++) {
            var text = new StringBuilder();
            for (var length = random.nextInt(12); length > 0; length--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            var rows = rows(bytes);
            var expected = Rfc4180.rows(bytes);
            assertThat(rows.stream().anyMatch(row -> row.flaw() != null))
                    .as("broken: <%s>", text)
                    .isEqualTo(expected.isEmpty());
            expected.ifPresent(
                    cells -> assertThat(rows.stream().map(CsvText.Cells::texts).toList())
                            .as("<%s>", text)
                            .isEqualTo(cells));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a,b~1,\"x~2,y~3,z|2 3 4|NOT_CSV",
                "a,b~1,\"x\"y~2,z|2 3|NOT_CSV",
                "a,b~1,x\"y\"~2,z|2 3|NOT_CSV",
                "a,b~~1, \"x\"~2,z|3 4|NOT_CSV",
                "a,b~1,\"x\"\"~2,z|2 3|NOT_CSV",
                "a,b~1,\"x~~y\"~2,z|2 5|",
                "a,b~1,\"|2|NOT_CSV"
            })
    void broken_quotes_cost_their_own_line_alone(String text, String lines, FileFlaw flaw) {
        var rows = rows(text.replace('~', '\n').getBytes(StandardCharsets.UTF_8));

        assertThat(rows.stream().skip(1).map(row -> Integer.toString(row.line())))
                .containsExactly(lines.split(" "));
        assertThat(rows.get(1).flaw()).isEqualTo(flaw);
        assertThat(rows.stream().skip(2)).allMatch(row -> row.flaw() == null);
    }

    @Test
    void a_byte_that_is_not_utf_8_costs_its_own_row_alone() {
        var rows = rows("a,b\n\"\n\u00e9\",x\u00e9\n1,2\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(rows).extracting(CsvText.Cells::line).containsExactly(1, 2, 4);
        assertThat(rows).extracting(CsvText.Cells::flaw).containsExactly(null, FileFlaw.NOT_UTF_8, null);
    }

    @Test
    void a_cell_of_millions_of_characters_is_a_cell_like_any_other() {
        var rows = rows(("a,b\n1,\"" + "x".repeat(20_000_000) + "\"\n2,3").getBytes(StandardCharsets.UTF_8));

        assertThat(rows).extracting(CsvText.Cells::line).containsExactly(1, 2, 3);
        assertThat(rows.get(1).texts().getLast()).hasSize(20_000_000);
    }

    private static List<CsvText.Cells> rows(byte[] bytes) {
        var text = new CsvText(bytes);
        var rows = new ArrayList<CsvText.Cells>();
        for (var row = text.next(); row != null; row = text.next()) {
            rows.add(row);
        }
        return rows;
    }
}
