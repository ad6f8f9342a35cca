package id.kinerja.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListWritingTest {

    private static final int PEOPLE = 50_000;
    private static final long LITTLE = 12L << 20;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_list_of_the_largest_regency_is_written_in_little_memory(boolean isWorkbook) {
        BiConsumer<OutputStream, ListWriting.Rows> writing =
                isWorkbook ? (out, rows) -> ListWriting.workbook(out, "Pegawai", rows) : ListWriting::csv;
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

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
