package id.kinerja.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class OwnDatabaseTest {

    private Office office;

    @BeforeEach
    void open() throws IOException {
        office = Office.furnished(OwnDatabaseTest.class);
    }

    @AfterEach
    void close() throws IOException {
        office.close();
    }

    @Test
    void rows_stay_from_the_first_start_to_the_next_which_is_quick() throws IOException, SQLException {
        office = Office.bare(OwnDatabaseTest.class);
        try (var database = office.start()) {
            Office.execute(database, "create table tap as select 17 as minute");
        }
        var begin = System.nanoTime();
        try (var database = office.start()) {
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(5));
            assertThat(Office.ask(database, "select minute from tap")).isEqualTo("17");
        }
    }

    @Test
    void a_commit_is_durable_and_the_same_on_every_machine() throws SQLException {
        var wanted = new HashMap<String, String>();
        wanted.put("fsync", "on");
        wanted.put("full_page_writes", "on");
        wanted.put("synchronous_commit", "on");
        wanted.put("data_checksums", "on");
        wanted.put("server_encoding", "UTF8");
        wanted.put("listen_addresses", "127.0.0.1");
        wanted.put("log_timezone", "UTC");
        try (var database = office.start()) {
            for (var setting : wanted.entrySet()) {
                assertThat(Office.ask(database, "show " + setting.getKey()))
                        .as(setting.getKey())
                        .isEqualTo(setting.getValue());
            }
            assertThat(Office.ask(database, "show timezone")).isEqualTo("UTC");
            assertThat(
                            Office.ask(
                                    database,
                                    "select datlocprovider::text || datlocale from pg_database where datname = current_database()"))
                    .isEqualTo("bC.UTF-8");
            assertThat(Office.ask(database, "show server_version")).startsWith(Programs.VERSION);
        }
    }

    @Test
    void only_who_may_read_the_owners_file_signs_in_and_not_as_administrator() throws IOException, SQLException {
        try (var database = office.start()) {
            var file = office.data().resolve("kinerja.password");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            assertThat(Files.readString(file).strip())
                    .isEqualTo(database.address().password())
                    .hasSize(32);
            assertThat(Office.ask(database, "select rolsuper from pg_roles where rolname = current_user"))
                    .isEqualTo("f");
            assertThat(database.address().toString())
                    .doesNotContain(database.address().password());

            var wrong = new DatabaseAddress(database.address().url(), "kinerja", "guessed");
            assertThatThrownBy(wrong::connect).isInstanceOf(SQLException.class).hasMessageContaining("password");
            assertThatThrownBy(() -> FirstConnection.check(wrong))
                    .isInstanceOf(DatabaseFailure.class)
                    .hasMessageContaining("DATABASE_PASSWORD");
        }
    }

    @Test
    void a_second_server_on_the_same_data_is_refused() {
        try (var first = office.start()) {
            assertThatThrownBy(office::start).hasMessageContaining("Kinerja lain sudah berjalan");
            assertThat(isRunning(first.processId().getAsInt())).isTrue();
        }
    }

    @Test
    void a_server_keeps_its_data_to_itself_even_if_nothing_refers_to_it() throws Exception {
        office = Office.furnished(OwnerLock.class); // held until this process ends
        var process = office.start().processId().getAsInt();
        System.gc();
        Thread.sleep(200);
        var locks = Files.readString(Path.of("/proc/locks"));
        var file = Files.getAttribute(office.data().resolveSibling("postgres.lock"), "unix:ino");
        assertThat(locks).contains(":" + file + " ");
        ProcessHandle.of(process).orElseThrow().destroyForcibly();
    }

    @Test
    void a_command_works_beside_the_server_and_leaves_it_running() throws SQLException {
        try (var server = office.start()) {
            Office.execute(server, "create table tap as select 17 as minute");
            try (var command = office.join()) {
                assertThat(Office.ask(command, "select minute from tap")).isEqualTo("17");
            }
            assertThat(Office.ask(server, "select minute from tap")).isEqualTo("17");
        }
    }

    @Test
    void a_command_without_a_server_starts_the_database_for_the_time() {
        var command = office.join();
        var process = command.processId().getAsInt();
        assertThat(command.residentKilobytes().getAsInt()).isBetween(5_000, 300_000);
        command.close();
        command.close();
        assertThat(ProcessHandle.of(process)).isEmpty();
        assertThat(PostmasterFile.in(office.data())).isEmpty();
    }

    private static boolean isRunning(int process) {
        return ProcessHandle.of(process).filter(ProcessHandle::isAlive).isPresent();
    }
}
