package id.kinerja.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The guards of tables and migrations turn red on wrong SQL, and stay green just before it. */
@Tag("architecture")
class WrongSqlTest {

    private static final SqlText PERSONS = migration("organization/V20260101_0800__person.sql", """
            create schema organization;
            create table organization.person (id uuid primary key, name text);
            create or replace view organization.v_person as select id, name from organization.person;""");
    private static final SqlText CLOSINGS = migration("calendar/V20260101_0900__closing.sql", """
            create schema calendar; -- not for organization.person
            create table calendar.closing (id uuid primary key, closed_by uuid references organization.person);""");
    private static final SchemaRules RULES = SchemaRules.of(
            Map.of("organization", Set.of(), "calendar", Set.of("organization"), "leave", Set.of("organization")),
            List.of(PERSONS, CLOSINGS));

    @Test
    void own_tables_foreign_keys_and_views_pass() {
        assertThat(RULES.trespasses(List.of(PERSONS, CLOSINGS))).isEmpty();
        assertThat(inCalendar(
                        "select p.name from calendar.closing c join organization.v_person p on p.id = c.closed_by"))
                .isEmpty();
        assertThat(inCalendar("calendar.closing (id, closed_by)")).isEmpty();
        assertThat(inCalendar("id.kinerja.organization.model")).isEmpty();
    }

    @Test
    void reading_a_table_of_another_module_is_seen() {
        assertThat(inCalendar("select name from\norganization . \"person\""))
                .containsExactly("Wrong.java:3: calendar may refer to organization.person by a foreign key,"
                        + " but read only views (v_…) of organization and write nothing there");
        assertThat(RULES.trespasses(List.of(migration("calendar/V1.sql", """

                        create view calendar.v_who as select name from organization.person;"""))))
                .anySatisfy(flaw -> assertThat(flaw).startsWith("calendar/V1.sql:2: calendar may refer to"));
    }

    @Test
    void writing_into_another_module_is_seen_also_through_its_view() {
        for (var wrong : List.of(
                "insert into organization.person (id) values (?)",
                "insert into organization.v_person (id) values (?)",
                "update organization.v_person set name = ?",
                "delete from only organization.v_person",
                "copy organization.v_person from stdin",
                "organization.v_person (id, name)")) {
            assertThat(inCalendar(wrong)).hasSize(1);
        }
    }

    @Test
    void a_module_that_may_not_be_used_is_seen_even_behind_a_foreign_key() {
        assertThat(RULES.trespasses(List.of(
                        migration("leave/V2.sql", "create table leave.day (id uuid references calendar.closing)"))))
                .contains("leave/V2.sql:1: leave may not use calendar, nor name calendar.closing");
    }

    @Test
    void a_table_that_no_migration_creates_is_seen() {
        assertThat(RULES.trespasses(
                        List.of(migration("calendar/V3.sql", "alter table calendar.closings add column reason text"))))
                .containsExactly("calendar/V3.sql:1: calendar.closings is created by no migration");
    }

    @Test
    void sql_outside_of_a_repository_and_a_search_path_are_seen() {
        assertThat(RULES.outsideRepositories(constants("select id from calendar.closing")))
                .containsExactly("Wrong.java:3: SQL stands in a class named …Repository");
        assertThat(RULES.outsideRepositories(constants("calendar.closing"))).isEmpty();
        assertThat(SchemaRules.searchPaths(constants("set search_path = organization")))
                .containsExactly("Wrong.java:3: a table is named with its schema");
    }

    @Test
    void a_migration_with_a_wrong_name_or_place_or_a_version_given_twice_is_seen() {
        assertThat(MigrationRules.misnamed(List.of(
                        PERSONS,
                        CLOSINGS,
                        migration("organization/R__organization_views.sql", ""),
                        migration("leave/V20260101_0900__absence.sql", ""),
                        migration("leave/V2026_1__Absence.sql", ""),
                        migration("leave/R__calendar_views.sql", ""),
                        migration("reports/V20260102_0900__sheet.sql", ""))))
                .containsExactly(
                        "leave/V20260101_0900__absence.sql: has the version of calendar/V20260101_0900__closing.sql",
                        "leave/V2026_1__Absence.sql: is not named V<yyyymmdd>_<hhmm>__<what>.sql or R__leave_views.sql",
                        "leave/R__calendar_views.sql: is not named V<yyyymmdd>_<hhmm>__<what>.sql or R__leave_views.sql",
                        "reports/V20260102_0900__sheet.sql: lies in no folder named like a module");
    }

    @Test
    void a_table_without_key_or_place_and_a_column_that_forgets_are_seen() {
        assertThat(MigrationRules.flaws(List.of(PERSONS, CLOSINGS))).isEmpty();
        assertThat(MigrationRules.flaws(List.of(migration("leave/V4.sql", """
                        create schema absence;
                        create table day (id uuid primary key, share real, at timestamptz);
                        create table leave.day (at timestamp, upto timestamp (3) without time zone);
                        alter table leave.day add column till timestamp with time zone;"""))))
                .containsExactly(
                        "leave/V4.sql: creates schema absence",
                        "leave/V4.sql: creates day outside of schema leave",
                        "leave/V4.sql: leave.day has no primary key",
                        "leave/V4.sql: real does not keep exactly what it is given",
                        "leave/V4.sql: timestamp does not keep exactly what it is given",
                        "leave/V4.sql: timestamp (3) does not keep exactly what it is given");
    }

    @Test
    void money_that_is_no_bigint_is_seen() {
        assertThat(MigrationRules.flaws(List.of(migration("leave/V5.sql", """
                        create table leave.cost (id uuid primary key, net int not null, amount   bigint check (net > 0),
                            workload_amount numeric(12, 2), check ((net is null) = (amount is null)));
                        alter table leave.cost add gross int;"""))))
                .containsExactly(
                        "leave/V5.sql: net is money and therefore bigint",
                        "leave/V5.sql: workload_amount is money and therefore bigint",
                        "leave/V5.sql: gross is money and therefore bigint");
    }

    private static List<String> inCalendar(String constant) {
        return RULES.trespasses(constants(constant));
    }

    private static List<SqlText> constants(String constant) {
        return SqlText.constants(List.of(JavaFile.of(
                "package id.kinerja.calendar;\nclass Wrong {\nString sql = \"\"\"\n" + constant + "\"\"\";\n}")));
    }

    private static SqlText migration(String path, String text) {
        return SqlText.migration(Path.of(path), text);
    }
}
