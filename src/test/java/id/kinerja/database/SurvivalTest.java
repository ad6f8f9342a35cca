package id.kinerja.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever is killed, and whenever: the next start has every row that was acknowledged. */
@Tag("database")
class SurvivalTest {

    private Office office;

    @BeforeEach
    void open() throws IOException {
        office = Office.furnished(SurvivalTest.class);
    }

    @AfterEach
    void close() throws IOException {
        office.close();
    }

    @Test
    void the_database_is_killed() throws SQLException {
        try (var database = office.start()) {
            Office.execute(database, "create table tap as select n from generate_series(1, 1000) n");
            ProcessHandle.of(database.processId().getAsInt()).orElseThrow().destroyForcibly();
        }
        try (var database = office.start()) {
            assertThat(Office.ask(database, "select count(*) from tap")).isEqualTo("1000");
        }
    }

    @Test
    void the_server_is_killed_and_its_database_stops_by_itself() throws Exception {
        int process;
        try (var server = OfficeProcess.at(office.var)) {
            process = server.afterRows(200);
        }
        ProcessHandle.of(process).ifPresent(each -> each.onExit().join());
        assertThat(Files.exists(office.data().resolve("postmaster.pid"))).isFalse();
        assertThat(Files.readString(office.data().resolveSibling("postgres.log")))
                .contains("received fast shutdown request")
                .contains("database system is shut down");
        hasRows(200);
    }

    @Test
    void the_server_is_killed_and_started_again_at_once() throws Exception {
        for (var rows = 50; rows <= 150; rows += 50) {
            try (var server = OfficeProcess.at(office.var)) {
                server.afterRows(rows);
            }
            hasRows(rows);
            try (var database = office.start()) {
                Office.execute(database, "truncate tap");
            }
        }
    }

    @Test
    void both_are_killed() throws Exception {
        try (var server = OfficeProcess.at(office.var)) {
            ProcessHandle.of(server.afterRows(100)).orElseThrow().destroyForcibly();
        }
        hasRows(100);
    }

    @Test
    void a_note_of_a_dead_database_names_a_living_process_of_another_program() throws Exception {
        var sleeper = new ProcessBuilder(Place.of(office.var).account().command(List.of("/bin/sleep", "60"))).start();
        try {
            var note = office.data().resolve("postmaster.pid");
            Files.write(
                    note, List.of(Long.toString(sleeper.pid()), office.data().toString(), "1", "5432", "", "", ""));
            Place.of(office.var).handToDatabase(note);
            office.start().close();
            assertThat(sleeper.isAlive()).isTrue();
        } finally {
            sleeper.destroyForcibly();
        }
    }

    @Test
    void a_database_that_outlived_its_server_is_stopped_first() throws SQLException {
        var place = Place.of(office.var);
        var orphan = Postmaster.start(place, Programs.in(place), ServerLog.in(place), Durability.FULL);
        try (var database = office.start()) {
            assertThat(ProcessHandle.of(orphan.processId())).isEmpty();
            assertThat(Office.ask(database, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void a_power_cut_left_an_empty_note() throws IOException {
        Files.createFile(office.data().resolve("postmaster.pid"));
        office.start().close();
    }

    @Test
    void the_first_start_was_killed_before_it_was_whole() throws IOException, SQLException {
        office = Office.bare(SurvivalTest.class);
        var folder = Place.of(office.var).folder();
        Files.delete(folder.resolve("postgres-" + Programs.VERSION));
        half(folder.resolve("postgres-" + Programs.VERSION + ".new/bin/postgres"));
        half(folder.resolve("data.new/data/PG_VERSION"));
        try (var database = office.start()) {
            assertThat(Office.ask(database, "select 1")).isEqualTo("1");
        }
        try (var left = Files.list(folder)) {
            assertThat(left.map(Path::getFileName).map(Path::toString))
                    .containsExactlyInAnyOrder("data", "postgres-" + Programs.VERSION, "postgres.lock", "postgres.log");
        }
    }

    @Test
    void the_first_start_was_killed_before_the_database_of_the_office_was_made() throws SQLException {
        try (var database = office.start()) {
            var place = Place.of(office.var);
            var port = PostmasterFile.in(place.data()).orElseThrow().port();
            try (var connection = DataFolder.address(place, port, DataFolder.ADMINISTRATOR)
                            .connect();
                    var sql = connection.createStatement()) {
                sql.execute("drop database kinerja (force)");
                sql.execute("drop role kinerja");
            }
            assertThat(database.isInside()).isTrue();
        }
        try (var database = office.start()) {
            assertThat(Office.ask(database, "select 1")).isEqualTo("1");
        }
    }

    private void hasRows(int rows) throws SQLException {
        var begin = System.nanoTime();
        try (var database = office.start()) {
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(20));
            assertThat(Integer.parseInt(Office.ask(database, "select count(*) from tap")))
                    .isGreaterThanOrEqualTo(rows);
        }
    }

    private static void half(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "1");
    }
}
