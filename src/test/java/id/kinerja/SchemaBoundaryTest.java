package id.kinerja;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.guards.JavaFile;
import id.kinerja.guards.MigrationRules;
import id.kinerja.guards.ModuleRules;
import id.kinerja.guards.Office;
import id.kinerja.guards.SchemaRules;
import id.kinerja.guards.SqlText;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The tables as the modules divide them among each other; the tests keep to it like the product. */
@Tag("architecture")
class SchemaBoundaryTest {

    private static final List<SqlText> MIGRATIONS = SqlText.migrations("src/main/resources/db/migration");
    private static final List<SqlText> PRODUCT = SqlText.constants(JavaFile.below("src/main/java"));
    private static final List<SqlText> TESTS = SqlText.constants(JavaFile.below("src/test/java").stream()
            .filter(file -> !file.name().matches(".*/(guards|wrong)/.*"))
            .toList());
    private static final SchemaRules RULES = SchemaRules.of(ModuleRules.allowed(Office.real()), MIGRATIONS);

    @Test
    void a_module_names_its_own_tables_and_reads_only_views_of_those_it_may_use() {
        assertThat(MIGRATIONS).isNotEmpty();
        assertThat(Stream.of(MIGRATIONS, PRODUCT, TESTS).map(RULES::trespasses).flatMap(List::stream))
                .isEmpty();
    }

    @Test
    void every_table_is_named_with_its_schema() {
        assertThat(Stream.of(MIGRATIONS, PRODUCT, TESTS)
                        .map(SchemaRules::searchPaths)
                        .flatMap(List::stream))
                .isEmpty();
    }

    @Test
    void sql_stands_in_repositories() {
        assertThat(RULES.outsideRepositories(PRODUCT)).isEmpty();
    }

    @Test
    void migrations_are_one_timeline() {
        assertThat(MigrationRules.misnamed(MIGRATIONS)).isEmpty();
    }

    @Test
    void every_table_lies_in_its_module_has_a_key_and_keeps_what_it_is_given() {
        assertThat(MigrationRules.flaws(MIGRATIONS)).isEmpty();
    }
}
