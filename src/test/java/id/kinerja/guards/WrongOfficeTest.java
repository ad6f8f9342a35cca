package id.kinerja.guards;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every guard of ArchitectureTest turns red on an office built wrongly ({@code wrong.office}). */
@Tag("architecture")
class WrongOfficeTest {

    @Test
    void a_module_that_uses_what_it_does_not_name_is_seen() {
        assertThat(Office.wrong("backarrow").modules().detectViolations().getMessages())
                .anySatisfy(message -> assertThat(message)
                        .contains("Module 'calendar' depends on module 'attendance'", "Allowed targets: none"));
    }

    @Test
    void a_module_that_looks_up_or_says_nothing_or_stands_in_no_row_is_seen() {
        assertThat(ModuleRules.outOfOrder(Office.wrong("upward")))
                .containsExactlyInAnyOrder(
                        "calendar: may not use attendance, which is no row above it",
                        "leave: package-info.java does not say allowedDependencies",
                        "reports: no row of the table in docs/architecture.md");
    }

    @Test
    void a_model_that_looks_back_at_its_module_is_seen() {
        var office = Office.wrong("cycle");
        assertThat(flaws(ModuleRules.noCycles(office), office))
                .singleElement()
                .asString()
                .contains("Cycle detected: Slice leave -> ", "Slice leave.model -> ");
    }

    @Test
    void a_model_on_spring_database_files_clock_or_screen_is_seen() {
        var office = Office.wrong("unplain");
        var flaws = flaws(PlainRules.modelIsPlainJava(office), office);
        for (var refused : List.of(
                "OnSpring> is annotated with <org.springframework.modulith.NamedInterface>",
                "OnDatabase.at> has type <java.sql.Timestamp>",
                "OnKit.rows> has type <id.kinerja.shared.sql.CopyRows>",
                "OnFiles.file> has type <java.nio.file.Path>",
                "OnClock.clock> has type <java.time.Clock>",
                "OnScreen.screen> has type <wrong.office.unplain.web.Screen>")) {
            assertThat(flaws).anySatisfy(flaw -> assertThat(flaw).contains(refused));
        }
    }

    @Test
    void every_look_at_clock_and_chance_is_seen() {
        var office = Office.wrong("machine");
        assertCalls(
                PlainRules.modelNeverLooksAtTheClock(),
                office,
                "<java.time.LocalDateTime.now()>",
                "<java.time.YearMonth.now(java.time.Clock)>",
                "<java.lang.System.currentTimeMillis()>",
                "<java.lang.System.nanoTime()>",
                "<java.time.ZoneId.systemDefault()>",
                "<java.util.Locale.getDefault()>",
                "<java.lang.Math.random()>",
                "<java.util.Random.<init>()>",
                "<java.util.UUID.randomUUID()>",
                "<java.util.Collections.shuffle(java.util.List)>");
    }

    @Test
    void every_default_of_the_machine_is_seen() {
        var office = Office.wrong("machine");
        assertCalls(
                PlainRules.noDefaultsOfTheMachine(),
                office,
                "<java.lang.String.format(java.lang.String, [Ljava.lang.Object;)>",
                "<java.lang.String.formatted([Ljava.lang.Object;)>",
                "<java.lang.String.toLowerCase()>",
                "<java.lang.String.toUpperCase()>",
                "<java.time.format.DateTimeFormatter.ofPattern(java.lang.String)>",
                "<java.text.NumberFormat.getInstance()>",
                "<java.io.PrintStream.printf(java.lang.String, [Ljava.lang.Object;)>",
                "<java.io.InputStreamReader.<init>(java.io.InputStream)>",
                "<java.lang.String.<init>([B)>",
                "<java.lang.String.getBytes()>",
                "<java.nio.charset.Charset.defaultCharset()>",
                "<java.time.LocalDate.now()>");
    }

    @Test
    void every_floating_number_is_seen() {
        var office = Office.wrong("floating");
        assertCalls(
                PlainRules.noFloatingPoint(),
                office,
                "Fields.share> is a double",
                "Boxes.half([Ljava.lang.Float;)> takes or gives a floating number",
                "<java.lang.Double.parseDouble(java.lang.String)>",
                "<java.lang.Math.floor(double)>",
                "<java.math.BigDecimal.doubleValue()>",
                "<java.math.BigDecimal.<init>(double)>",
                "<java.util.stream.IntStream.average()>");
    }

    @Test
    void a_server_is_seen_with_the_way_to_it_also_two_steps_away() {
        assertThat(Reach.serverReachedFrom(Office.wrong("server"), "..cli.calculate.."))
                .containsExactly(
                        "wrong.office.server.cli.calculate.Calculate"
                                + " → wrong.office.server.cli.files.Rows → java.sql.Connection",
                        "wrong.office.server.cli.calculate.Drawn → gg.jte.TemplateEngine",
                        "wrong.office.server.cli.calculate.Sent → java.net.http.HttpClient");
    }

    @Test
    void a_package_without_null_marks_is_seen() {
        assertThat(ModuleRules.notNullMarked(Office.wrong("cycle")))
                .containsExactly(
                        "wrong.office.cycle.leave: no package-info.java with @NullMarked",
                        "wrong.office.cycle.leave.model: no package-info.java with @NullMarked");
    }

    @Test
    void empty_names_are_seen() {
        assertThat(ModuleRules.emptyNames(Office.wrong("names")))
                .extracting(flaw -> flaw.replaceAll(".*[.$](\\w+):.*", "$1"))
                .containsExactlyInAnyOrder("LeaveManager", "DateUtils", "LeaveDto", "LeaveServiceImpl");
    }

    private static void assertCalls(ArchRule rule, Office office, String... refused) {
        var flaws = flaws(rule, office);
        for (var call : refused) {
            assertThat(flaws).anySatisfy(flaw -> assertThat(flaw).contains(call));
        }
    }

    private static List<String> flaws(ArchRule rule, Office office) {
        return rule.evaluate(office.classes()).getFailureReport().getDetails();
    }
}
