package id.kinerja.cli.office;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.database.DatabaseAddress;
import id.kinerja.database.TestDatabase;
import id.kinerja.organization.NewUnit;
import id.kinerja.organization.PersonnelBooks;
import id.kinerja.shared.UnitId;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.TransactionManager;

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

    /** An agency comes with the books, for a list of people names units and makes none. */
    private void addUnit() {
        var beans = new AnnotationConfigApplicationContext();
        try (beans) {
            var source = new DriverManagerDataSource(database.url(), database.username(), database.password());
            beans.registerBean(JdbcTemplate.class, () -> new JdbcTemplate(source));
            beans.registerBean(JdbcClient.class, () -> JdbcClient.create(source));
            beans.registerBean(TransactionManager.class, () -> new DataSourceTransactionManager(source));
            beans.registerBean(Clock.class, Clock::systemUTC);
            beans.scan("id.kinerja.organization", "id.kinerja.shared.sql");
            beans.refresh();
            var agency = new UnitId(UUID.randomUUID());
            beans.getBean(PersonnelBooks.class)
                    .addUnits(List.of(
                            new NewUnit(agency, "ARSIP", "Dinas Arsip", null, agency, ZoneId.of("Asia/Jakarta"))));
        }
    }

    private List<String> said(String stream) throws Exception {
        return Files.readAllLines(folder.resolve(stream));
    }

    private int command(String... arguments) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var classes = Stream.of(all.split(File.pathSeparator))
                .filter(each -> !each.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
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
