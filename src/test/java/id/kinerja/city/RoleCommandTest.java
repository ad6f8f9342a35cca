package id.kinerja.city;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.cli.CommandRun;
import id.kinerja.demo.city.CastRole;
import id.kinerja.house.Browser;
import java.io.File;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody at the machine gives the first officer his role, and the book of roles says that it was done there. */
@Tag("web")
class RoleCommandTest {

    private static final String REASON = "SK Wali Kota 800/1/2026";

    private final CityHall hall = CityHall.afresh();

    @AfterAll
    static void what_was_done_is_undone() {
        CityHall.afresh();
    }

    @Test
    void a_role_is_given_on_the_console_or_refused_with_the_reason() throws Exception {
        assertThat(grant("Sari Cermat", "CITY_PERSONNEL", "--unit", "ARPUS"))
                .startsWith("1 ")
                .contains("whole government");
        assertThat(grant("199003012015032004", "AGENCY_HEAD", "--unit", "arpus"))
                .startsWith("0 ")
                .contains("Sari Cermat holds the role Head of agency");
        assertThat(CommandRun.of("role", "grant", "Sari Cermat", "PRESIDENT", "--reason", REASON)
                        .status())
                .isEqualTo(2);
        var officer = new Browser(URI.create(hall.address()).getPort());
        officer.signIn(hall.cast(CastRole.CITY_OFFICER).nip().digits(), CityHall.PASSWORD);
        assertThat(officer.get("/roles?q=Sari+Cermat").body()).contains(REASON);
        var auditor = new Browser(URI.create(hall.address()).getPort());
        auditor.signIn("auditor", CityHall.PASSWORD);
        assertThat(auditor.get("/audit?act=ROLE_GRANTED&q=Sari").body())
                .contains(System.getProperty("user.name") + " (konsol)", "Sari Cermat", REASON);
    }

    private String grant(String who, String role, String... more) throws Exception {
        var address = hall.databaseAddress();
        var line = Stream.of(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                productAlone(),
                                "id.kinerja.cli.Main",
                                "role",
                                "grant",
                                who,
                                role,
                                "--reason",
                                REASON),
                        Stream.of(more))
                .flatMap(all -> all)
                .toList();
        var process = new ProcessBuilder(line).redirectErrorStream(true);
        process.environment()
                .putAll(Map.of(
                        "DATABASE_URL", address.url(),
                        "DATABASE_USERNAME", address.username(),
                        "DATABASE_PASSWORD", address.password()));
        var run = process.start();
        var said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return run.waitFor() + " " + said;
    }

    // the beans of the tests would furnish the command, too
    private static String productAlone() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(place -> !place.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
