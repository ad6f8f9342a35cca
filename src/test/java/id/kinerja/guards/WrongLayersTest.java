package id.kinerja.guards;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The guards of the places inside a module turn red on a module that mixes them up ({@code wrong.office.layers}). */
@Tag("architecture")
class WrongLayersTest {

    private static final Office OFFICE = Office.wrong("layers");

    @Test
    void sql_outside_of_a_repository_is_seen() {
        assertSeen(
                LayerRules.sqlStaysInRepositories(OFFICE),
                "Leaves.database> has type <org.springframework.jdbc.core.simple.JdbcClient>",
                "LeavePage.at> has type <java.sql.Timestamp>");
        assertNotSeen(LayerRules.sqlStaysInRepositories(OFFICE), "RightRepository");
    }

    @Test
    void a_repository_that_is_open_or_in_the_wrong_place_or_not_named_so_is_seen() {
        assertSeen(
                LayerRules.repositoriesAreHiddenInTheirModule(OFFICE),
                "LeaveRepository> has modifier PUBLIC",
                "PageRepository> does not reside in a package 'wrong.office.layers.*'");
        assertNotSeen(LayerRules.repositoriesAreHiddenInTheirModule(OFFICE), "RightRepository");
        assertSeen(
                LayerRules.repositoriesAreNamedSo(), "LeaveRows> does not have simple name ending with 'Repository'");
    }

    @Test
    void a_page_that_sees_tables_is_seen() {
        assertSeen(
                LayerRules.webNeverSeesSql(OFFICE),
                "LeavePage.leaves> has type <wrong.office.layers.leave.LeaveRepository>",
                "LeavePage.at> has type <java.sql.Timestamp>");
    }

    @Test
    void http_outside_of_web_is_seen() {
        assertSeen(LayerRules.controllersStandInWeb(), "LeaveController> does not reside in a package '..web..'");
        assertSeen(
                LayerRules.onlyWebSpeaksHttp(OFFICE),
                "Leaves.request> has type <jakarta.servlet.http.HttpServletRequest>");
        assertNotSeen(LayerRules.onlyWebSpeaksHttp(OFFICE), "LeavePage.request> has type");
    }

    @Test
    void a_service_that_knows_a_page_is_seen() {
        assertSeen(
                LayerRules.nothingLooksUpAtWeb(OFFICE),
                "Leaves.page> has type <wrong.office.layers.leave.web.LeavePage>",
                "Grants.frame> has type <wrong.office.layers.frame.web.Frame>");
        assertNotSeen(LayerRules.nothingLooksUpAtWeb(OFFICE), "Grants> implements interface");
    }

    @Test
    void a_model_or_what_is_written_that_knows_a_service_or_spring_is_seen() {
        assertSeen(
                LayerRules.pureNeverLooksUp(OFFICE),
                "Balance.leaves> has type <wrong.office.layers.leave.Leaves>",
                "LeaveLine.leaves> has type <wrong.office.layers.leave.Leaves>",
                "LeaveLine> is annotated with <org.springframework.stereotype.Component>");
    }

    @Test
    void injection_beside_the_constructor_is_seen() {
        assertSeen(WiringRules.onlyConstructorsInject(), "Injected.byField>", "Injected.bySetter(java.time.Clock)>");
    }

    @Test
    void a_setting_read_outside_of_configuration_is_seen() {
        assertSeen(WiringRules.onlyConfigurationReadsSettings(), "Injected.most>", "Injected.<init>(int)>");
        assertNotSeen(WiringRules.onlyConfigurationReadsSettings(), "RightSettings");
    }

    @Test
    void time_that_no_clock_gave_is_seen() {
        var rule = WiringRules.timeComesFromTheClock(OFFICE);
        assertSeen(
                rule,
                "<java.time.LocalDate.now()>",
                "<java.time.LocalDate.now(java.time.ZoneId)>",
                "<java.time.Instant.now()>",
                "<java.lang.System.currentTimeMillis()>",
                "<java.time.Clock.systemUTC()>",
                "<java.util.Date.<init>()>");
        assertNotSeen(rule, "OnClock.right(");
    }

    private static void assertSeen(ArchRule rule, String... refused) {
        for (var flaw : refused) {
            assertThat(rule.evaluate(OFFICE.classes()).getFailureReport().getDetails())
                    .anySatisfy(seen -> assertThat(seen).contains(flaw));
        }
    }

    private static void assertNotSeen(ArchRule rule, String right) {
        assertThat(rule.evaluate(OFFICE.classes()).getFailureReport().getDetails())
                .noneSatisfy(seen -> assertThat(seen).contains(right));
    }
}
