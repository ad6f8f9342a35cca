package id.kinerja.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("database")
class OutsideDatabaseTest {

    private static final Path UNUSED = Path.of("target", "never-made");

    @Test
    void it_is_used_and_none_is_started() throws SQLException {
        var address = TestDatabase.empty();
        try (var database = Database.start(UNUSED, environment(address, Map.of()))) {
            assertThat(database.isInside()).isFalse();
            assertThat(database.processId()).isEmpty();
            assertThat(Office.ask(database, "select 1")).isEqualTo("1");
        }
        try (var database = Database.join(UNUSED, environment(address, Map.of()))) {
            assertThat(database.address()).isEqualTo(address);
        }
        assertThat(Files.exists(UNUSED)).isFalse();
    }

    @Test
    void a_wrong_password_a_missing_database_and_an_old_version_are_told() {
        var address = TestDatabase.empty();
        refused(environment(address, Map.of("DATABASE_PASSWORD", "guessed")), DatabaseText.SIGN_IN_REFUSED);
        refused(environment(address, Map.of("DATABASE_PASSWORD", "")), DatabaseText.SIGN_IN_REFUSED);
        var other = address.url().replaceFirst("/test_\\d+", "/none");
        refused(environment(address, Map.of("DATABASE_URL", other)), DatabaseText.NO_SUCH_DATABASE);
        assertThatThrownBy(() -> FirstConnection.check(address, 99))
                .hasMessageContaining("PostgreSQL 18.6 terlalu lama: kinerja at jdbc:postgresql://127.0.0.1");
    }

    @Test
    void a_server_that_does_not_answer_is_told() throws IOException {
        int free;
        try (var socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            free = socket.getLocalPort();
        }
        var environment = Map.of("DATABASE_URL", "postgres://tpp:rahasia@127.0.0.1:" + free + "/kinerja");
        refused(environment, DatabaseText.UNREACHABLE);
        assertThatThrownBy(() -> Database.start(UNUSED, environment))
                .hasMessageContaining("tpp at jdbc:postgresql://127.0.0.1:" + free + "/kinerja (ConnectException")
                .hasMessageNotContaining("rahasia");
    }

    @Test
    void both_spellings_are_understood_and_the_environment_wins() {
        var wanted = new DatabaseAddress("jdbc:postgresql://host:5433/kinerja?sslmode=require", "tpp", "a+b c");
        assertThat(OutsideDatabase.address(
                        Map.of("DATABASE_URL", "postgres://tpp:a+b%20c@host:5433/kinerja?sslmode=require")))
                .contains(wanted);
        assertThat(OutsideDatabase.address(
                        Map.of("DATABASE_URL", "jdbc:postgresql://tpp:a+b%20c@host:5433/kinerja?sslmode=require")))
                .contains(wanted);
        assertThat(OutsideDatabase.address(
                        Map.of("DATABASE_URL", wanted.url(), "DATABASE_USERNAME", "tpp", "DATABASE_PASSWORD", "a+b c")))
                .contains(wanted);
        assertThat(OutsideDatabase.address(Map.of("DATABASE_URL", " "))).isEmpty();
        assertThat(OutsideDatabase.address(Map.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mysql://tpp@host/kinerja",
                "jdbc:mysql://host/kinerja",
                "postgres:kinerja",
                "kinerja",
                "postgres://tpp:%zz@host/kinerja",
                "http://[broken"
            })
    void what_is_no_address_is_refused_without_repeating_it(String url) {
        refused(Map.of("DATABASE_URL", url, "DATABASE_USERNAME", "tpp"), DatabaseText.NOT_AN_ADDRESS);
    }

    @Test
    void an_address_without_a_user_is_refused() {
        refused(Map.of("DATABASE_URL", "jdbc:postgresql://host/kinerja"), DatabaseText.NO_USER);
    }

    private static Map<String, String> environment(DatabaseAddress address, Map<String, String> other) {
        var environment = new HashMap<>(Map.of(
                "DATABASE_URL", address.url(),
                "DATABASE_USERNAME", address.username(),
                "DATABASE_PASSWORD", address.password()));
        environment.putAll(other);
        return environment;
    }

    private static void refused(Map<String, String> environment, DatabaseText reason) {
        assertThatThrownBy(() -> Database.start(UNUSED, environment))
                .isInstanceOfSatisfying(
                        DatabaseFailure.class,
                        failure -> assertThat(failure.reason().key()).isEqualTo(reason));
    }
}
