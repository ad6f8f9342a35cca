package id.kinerja.cli.office;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.database.DatabaseAddress;
import id.kinerja.database.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands as a script calls them, on a database beside. */
@Tag("database")
class PeopleCommandsTest {

    private static final String HEAD = "NIP;Nama;Gol;Status;Unit Kerja;Jabatan;Kelas;TMT Jabatan\n";
    private static final String SARI =
            "199003012015032004;Sari Cermat;III/b;PNS;Dinas Arsip;Arsiparis;8;1 Maret 2024\n";

    @TempDir
    private Path folder;

    private final DatabaseAddress database = TestDatabase.empty();

    @Test
    void a_list_is_taken_in_as_a_whole_or_its_problems_are_named_by_line() throws Exception {
        assertThat(command("people")).isZero();
        assertThat(said("out")).containsExactly("nip,name,unit,position,roles");
        addUnit();
        var file = folder.resolve("list.csv");
        Files.writeString(file, HEAD + SARI + "1,99003E+17;Rudi;III/a;PNS;Dinas Arsip;Arsiparis;8;31-09-2026\n");
        assertThat(command("import", "people", file.toString())).isEqualTo(1);
        assertThat(said("err"))
                .anyMatch(line -> line.startsWith(file + ":3: column NIP: \"1,99003E+17\": The spreadsheet lost"))
                .anyMatch(line -> line.startsWith(file + ":3: column TMT Jabatan: \"31-09-2026\": This date"));
        assertThat(command("people")).isZero();
        assertThat(said("out")).hasSize(1);

        Files.writeString(file, HEAD + SARI);
        assertThat(command("import", "people", file.toString())).isZero();
        assertThat(said("err")).containsExactly("1 created, 0 changed, 0 ended, 0 untouched");
        assertThat(command("import", "people", file.toString())).isZero();
        assertThat(said("err")).containsExactly("0 created, 0 changed, 0 ended, 1 untouched");
        assertThat(command("people", "--unit", "ARSIP", "--limit", "5")).isZero();
        assertThat(said("out"))
                .containsExactly(
                        "nip,name,unit,position,roles",
                        "199003012015032004,Sari Cermat,Dinas Arsip,Arsiparis,employee");
        assertThat(command("people", "--unit", "NOWHERE")).isEqualTo(1);
    }

    private void addUnit() throws SQLException {
        try (var connection = database.connect();
                var sql = connection.createStatement()) {
            sql.execute("""
                    with u as (select uuidv7() as id)
                    insert into organization.unit (id, code, name, agency_id, zone)
                    select id, 'ARSIP', 'Dinas Arsip', id, 'Asia/Jakarta' from u""");
        }
    }

    private List<String> said(String stream) throws Exception {
        return Files.readAllLines(folder.resolve(stream));
    }

    private int command(String... arguments) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var start = Stream.of(java, "-XX:TieredStopAtLevel=1", "-Xmx256m", "-cp", classes, "id.kinerja.cli.Main");
        var process = new ProcessBuilder(
                        Stream.concat(start, Stream.of(arguments)).toList())
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile());
        process.environment()
                .putAll(Map.of(
                        "DATABASE_URL", database.url(),
                        "DATABASE_USERNAME", database.username(),
                        "DATABASE_PASSWORD", database.password()));
        return process.start().waitFor();
    }
}
