package id.kinerja.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListWritingTest {

    private static final int PEOPLE = 50_000;
    private static final long LITTLE = 12L << 20;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_list_of_the_largest_regency_is_written_in_little_memory(boolean isWorkbook) {
        BiConsumer<OutputStream, ListWriting.Rows> writing =
                isWorkbook ? (out, rows) -> ListWriting.workbook(out, "Pegawai", Set.of(0), rows) : ListWriting::csv;
        var before = used();
        var after = new long[1];
        writing.accept(OutputStream.nullOutputStream(), row -> {
            for (var i = 0; i < PEOPLE; i++) {
                row.accept(
                        List.of("1985010120150310" + i, "Pegawai " + i, "Jabatan " + i, "Bidang " + i, "III/a", "PNS"));
            }
            after[0] = used();
        });
        assertThat(after[0] - before).isLessThan(LITTLE);
    }

    @Test
    void a_number_that_is_typed_anew_where_numbers_are_long_stays_a_text() throws IOException {
        var rows = List.of(List.of("No", "NIP"), List.of("1", "1.99E+17"), List.of("2", ""));
        var book = new ReadableWorkbook(new ByteArrayInputStream(ListWriting.workbook("Pegawai", Set.of(1), rows)), new ReadingOptions(true, false));
        try (var lines = book.getFirstSheet().openStream()) {
            assertThat(lines.toList())
                    .hasSize(3)
                    .allMatch(row -> "@".equals(row.getCell(1).getDataFormatString()))
                    .noneMatch(row -> "@".equals(row.getCell(0).getDataFormatString()));
        }
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
