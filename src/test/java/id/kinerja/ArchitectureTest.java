package id.kinerja;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.guards.JavaFile;
import id.kinerja.guards.LayerRules;
import id.kinerja.guards.ModuleRules;
import id.kinerja.guards.Office;
import id.kinerja.guards.PlainRules;
import id.kinerja.guards.Reach;
import id.kinerja.guards.SourceRules;
import id.kinerja.guards.WiringRules;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The house as docs/architecture.md draws it; every rule is proven on wrong code in {@code id.kinerja.guards}. */
@Tag("architecture")
class ArchitectureTest {

    private static final String JAVA = "src/main/java";
    private static final Office OFFICE = Office.real();

    @Test
    void modules_use_only_what_they_say() {
        OFFICE.modules().verify();
    }

    @Test
    void modules_say_only_what_stands_above_them() {
        assertThat(ModuleRules.outOfOrder(OFFICE)).isEmpty();
    }

    @Test
    void packages_never_go_in_a_circle() {
        ModuleRules.noCycles(OFFICE).check(OFFICE.classes());
    }

    @Test
    void the_model_is_plain_java() {
        PlainRules.modelIsPlainJava(OFFICE).check(OFFICE.classes());
    }

    @Test
    void the_model_never_looks_at_the_clock() {
        PlainRules.modelNeverLooksAtTheClock().check(OFFICE.classes());
    }

    @Test
    void the_defaults_of_the_machine_have_no_effect() {
        PlainRules.noDefaultsOfTheMachine().check(OFFICE.classes());
    }

    @Test
    void no_number_floats_in_model_shared_policy_file_and_what_is_written() {
        PlainRules.noFloatingPoint().check(OFFICE.classes());
    }

    @Test
    void no_number_floats_inside_a_method() {
        var pure = JavaFile.below(JAVA).stream()
                .filter(file -> file.name().matches(".*/(model|shared|frame|policyfile|written)/.*"))
                .toList();
        assertThat(pure).isNotEmpty();
        assertThat(SourceRules.floatingNumbers(pure)).isEmpty();
    }

    @Test
    void calculate_and_policy_check_reach_no_server_and_no_database() {
        assertThat(Reach.serverReachedFrom(OFFICE, "id.kinerja.cli.calculate..", "id.kinerja.cli.policy.."))
                .isEmpty();
    }

    @Test
    void sql_stands_in_repositories_that_nobody_else_sees() {
        LayerRules.sqlStaysInRepositories(OFFICE).check(OFFICE.classes());
        LayerRules.repositoriesAreHiddenInTheirModule(OFFICE).check(OFFICE.classes());
        LayerRules.repositoriesAreNamedSo().check(OFFICE.classes());
        LayerRules.webNeverSeesSql(OFFICE).check(OFFICE.classes());
    }

    @Test
    void only_web_speaks_http_and_nothing_looks_up_at_it() {
        LayerRules.controllersStandInWeb().allowEmptyShould(true).check(OFFICE.classes());
        LayerRules.onlyWebSpeaksHttp(OFFICE).check(OFFICE.classes());
        LayerRules.nothingLooksUpAtWeb(OFFICE).check(OFFICE.classes());
        LayerRules.pureNeverLooksUp(OFFICE).check(OFFICE.classes());
    }

    @Test
    void a_constructor_says_what_an_object_needs() {
        WiringRules.onlyConstructorsInject().check(OFFICE.classes());
        WiringRules.onlyConfigurationReadsSettings().check(OFFICE.classes());
    }

    @Test
    void time_comes_from_the_clock_that_was_handed_over() {
        WiringRules.timeComesFromTheClock(OFFICE).check(OFFICE.classes());
    }

    @Test
    void every_package_is_null_marked() {
        assertThat(ModuleRules.notNullMarked(OFFICE)).isEmpty();
    }

    @Test
    void every_public_type_says_what_it_is() {
        assertThat(SourceRules.withoutSentence(JavaFile.below(JAVA))).isEmpty();
    }

    @Test
    void no_class_hides_behind_an_empty_name() {
        assertThat(ModuleRules.emptyNames(OFFICE)).isEmpty();
    }
}
