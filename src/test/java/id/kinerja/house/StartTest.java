package id.kinerja.house;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.database.Office;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The whole program, opened and closed as an office does it; the second test finds what the first one left behind. */
@Tag("web")
@TestMethodOrder(OrderAnnotation.class)
class StartTest {

    private static final Duration SHORT = Duration.ofSeconds(30);
    private static final int ENDED_BY_TERM = 143;

    private static Office office;

    @BeforeAll
    static void open() throws IOException {
        office = Office.furnished(StartTest.class);
    }

    @AfterAll
    static void close() throws IOException {
        office.close();
    }

    @Test
    @Order(1)
    void the_house_opens_and_nobody_else_opens_it_again() throws IOException, InterruptedException {
        var port = HouseProcess.freePort();
        try (var house = HouseProcess.at(office.var, port, "--empty")) {
            assertThat(house.health()).isEqualTo("{\"status\":\"UP\"}");
            isRefused(HouseProcess.freePort(), "Kinerja lain sudah berjalan", "another Kinerja is already running");
            isRefused(port, "Porta " + port + " sudah dipakai", "Another program uses port " + port);
            house.kill();
        }
    }

    @Test
    @Order(2)
    void after_a_crash_it_opens_again_and_closes_when_asked() throws IOException, InterruptedException {
        var port = HouseProcess.freePort();
        try (var house = HouseProcess.at(office.var, port, "--empty")) {
            assertThat(house.health()).isEqualTo("{\"status\":\"UP\"}");
            house.ask();
            assertThat(house.endsWithin(SHORT)).isEqualTo(ENDED_BY_TERM);
            assertThat(house.said().lines())
                    .containsExactly(
                            "Memulai Kinerja … · Starting Kinerja …",
                            "Kinerja siap di http://localhost:" + port + "; Ctrl-C menghentikan.",
                            "Kinerja is ready at http://localhost:" + port + "; Ctrl-C stops it.",
                            "Kinerja berhenti; datanya tersimpan. · Kinerja has stopped; its data is kept.");
        }
        assertThat(Files.readString(office.data().resolveSibling("postgres.log")))
                .endsWith("database system is shut down\n");
    }

    @Test
    @Order(3)
    void what_cannot_be_understood_or_is_taken_is_refused_before_a_database_is_started()
            throws IOException, InterruptedException {
        try (var other = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            isRefused(other.getLocalPort(), "sudah dipakai", "--port");
        }
        try (var house = HouseProcess.at(office.var, HouseProcess.freePort(), "--emtpy")) {
            assertThat(house.endsWithin(SHORT)).isEqualTo(2);
            assertThat(house.said()).contains("\"--emtpy\" tidak dikenal", "\"--emtpy\" is unknown");
        }
        assertThat(office.data().resolve("postmaster.pid")).doesNotExist();
    }

    private static void isRefused(int port, String indonesian, String english)
            throws IOException, InterruptedException {
        try (var second = HouseProcess.at(office.var, port, "--empty")) {
            assertThat(second.endsWithin(SHORT)).isEqualTo(1);
            assertThat(second.said()).contains(indonesian, english).doesNotContain("Exception", "\tat ");
        }
    }
}
