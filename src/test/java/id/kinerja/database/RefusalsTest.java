package id.kinerja.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kinerja.shared.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What keeps the database from starting is told in one sentence, and nothing is touched. */
@Tag("database")
class RefusalsTest {

    private Office office;

    @BeforeEach
    void open() throws IOException {
        office = Office.bare(RefusalsTest.class);
    }

    @AfterEach
    void close() throws IOException {
        office.close();
    }

    @Test
    void data_of_a_newer_postgresql() throws IOException {
        Files.createDirectories(office.data());
        Files.writeString(office.data().resolve("PG_VERSION"), "19\n");
        refused(office::start, DatabaseText.OTHER_VERSION, "were written by PostgreSQL 19, and this Kinerja brings");
        assertThat(Files.list(office.data())).hasSize(1);
    }

    @Test
    void a_folder_with_something_else() throws IOException {
        Files.createDirectories(office.data());
        Files.writeString(office.data().resolve("notes.txt"), "mine");
        refused(office::start, DatabaseText.NOT_DATA, "is not empty and holds no data of PostgreSQL");
    }

    @Test
    void lost_passwords() throws IOException {
        office = Office.furnished(RefusalsTest.class);
        Files.delete(office.data().resolve("kinerja.password"));
        refused(office::start, DatabaseText.NO_PASSWORD, "kinerja.password: the password of the database cannot be");
        assertThat(PostmasterFile.in(office.data())).isEmpty();
    }

    @Test
    void too_little_disk_space() {
        refused(() -> Place.of(office.var).checkSpace(Integer.MAX_VALUE), DatabaseText.DISK_FULL, "at least 300 MB");
    }

    @Test
    void a_file_where_the_folder_should_be() throws IOException {
        var file = Files.writeString(office.var.resolve("file"), "");
        refused(() -> Place.of(file.resolve("var")), DatabaseText.NOT_WRITABLE, "cannot be written (Not a directory)");
    }

    @Test
    void another_machine() {
        refused(() -> Programs.archive("Mac OS X", "aarch64"), DatabaseText.UNKNOWN_MACHINE, "(Mac OS X aarch64)");
        refused(() -> Programs.archive("Linux", "riscv64"), DatabaseText.UNKNOWN_MACHINE, "(Linux riscv64)");
    }

    @Test
    void a_machine_without_setpriv() {
        refused(
                () -> Tool.find("setpriv", List.of(Path.of("/nowhere"))),
                DatabaseText.NO_PROGRAM,
                "the program setpriv is missing");
    }

    @Test
    void settings_that_postgresql_refuses_are_told_with_its_last_words() throws IOException {
        office = Office.furnished(RefusalsTest.class);
        Files.writeString(office.data().resolve("postgresql.conf"), "wal_level = sideways\n");
        assertThatThrownBy(office::start).isInstanceOfSatisfying(DatabaseFailure.class, failure -> {
            assertThat(failure.reason().key()).isEqualTo(DatabaseText.FAILED);
            assertThat(failure.log()).anyMatch(line -> line.contains("wal_level"));
            assertThat(failure.in(Language.EN)).contains("postgres of PostgreSQL failed", "sideways");
        });
    }

    @Test
    void a_disk_that_fills_up_while_a_program_runs_but_not_a_day_before() throws IOException {
        var place = Place.of(office.var);
        var yesterday = ServerLog.in(place);
        Files.writeString(yesterday.file(), "FATAL: could not write: No space left on device\n");
        var today = ServerLog.in(place);
        assertThat(DatabaseFailure.ofProgram("initdb", yesterday, place.folder())
                        .reason()
                        .key())
                .isEqualTo(DatabaseText.DISK_FULL);
        assertThat(DatabaseFailure.ofProgram("initdb", today, place.folder())
                        .reason()
                        .key())
                .isEqualTo(DatabaseText.FAILED);
    }

    @Test
    void a_log_that_has_grown_large_begins_anew() throws IOException {
        var place = Place.of(office.var);
        Files.write(ServerLog.in(place).file(), new byte[11 << 20]);
        assertThat(ServerLog.in(place).file()).isEmptyFile();
    }

    private static void refused(ThrowingCallable start, DatabaseText reason, String english) {
        assertThatThrownBy(start).isInstanceOfSatisfying(DatabaseFailure.class, failure -> {
            assertThat(failure.reason().key()).isEqualTo(reason);
            assertThat(failure.in(Language.EN)).contains(english).doesNotContain("\n");
            assertThat(failure.getMessage()).isEqualTo(failure.in(Language.ID));
        });
    }
}
