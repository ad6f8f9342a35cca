package id.kinerja.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListWritingTest {

    private static final int PEOPLE = 50_000;
    private static final long LITTLE = 12L << 20;

    @TempDir
    private Path folder;

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
        var book = ListWriting.workbook("Pegawai", Set.of(1), rows);
        assertThat(part(book, "xl/styles.xml")).contains("formatCode=\"@\"");
        assertThat(part(book, "xl/worksheets/sheet1.xml"))
                .contains("<c r=\"B1\" s=\"1\"", "<c r=\"B2\" s=\"1\"", "<c r=\"B3\" s=\"1\"")
                .doesNotContain("<c r=\"A2\" s=");
    }

    private String part(byte[] book, String name) throws IOException {
        var file = Files.write(folder.resolve("daftar.xlsx"), book);
        try (var zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
