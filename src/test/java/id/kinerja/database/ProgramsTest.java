package id.kinerja.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("database")
class ProgramsTest {

    private static final int MACHINE_AT = 18;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"amd64, 62", "aarch64, 183"})
    void the_archives_of_both_machines_come_out_whole(String processor, int machine) throws IOException {
        Programs.unpack(Programs.archive("Linux", processor), folder);
        for (var program : new String[] {"bin/postgres", "bin/initdb"}) {
            var file = folder.resolve(program);
            assertThat(Files.readAllBytes(file)[MACHINE_AT] & 0xff).isEqualTo(machine);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rwxr-xr-x");
        }
        assertThat(Files.readSymbolicLink(folder.resolve("lib/libpq.so.5"))).hasToString("libpq.so.5.18");
        assertThat(folder.resolve("share/postgresql/timezone/Asia/Jakarta")).isNotEmptyFile();
        try (var all = Files.walk(folder)) {
            assertThat(all.count()).isGreaterThan(1000);
        }
    }

    @Test
    void an_archive_that_leads_out_of_its_folder_or_ends_early_is_refused() {
        assertThatThrownBy(() -> unpack("../outside")).hasMessageContaining("leads out of the archive");
        assertThatThrownBy(() -> unpack("/etc/outside")).hasMessageContaining("leads out of the archive");
        assertThatThrownBy(() -> TarArchive.unpack(new ByteArrayInputStream(new byte[100]), folder))
                .hasMessageContaining("ends too early");
    }

    private void unpack(String name) throws IOException {
        var block = new byte[512];
        var bytes = name.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(bytes, 0, block, 0, bytes.length);
        TarArchive.unpack(new ByteArrayInputStream(block), folder);
    }
}
