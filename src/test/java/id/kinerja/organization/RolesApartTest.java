package id.kinerja.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kinerja.database.DatabaseAddress;
import id.kinerja.database.TestDatabase;
import id.kinerja.shared.Viewer.Role;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Whoever looks after the machine has sight of nobody, and whoever audits changes nothing. */
@Tag("database")
class RolesApartTest {

    private static final String BEFORE = "20261122.0722";
    private static final String NEWEST = "latest";

    @ParameterizedTest
    @EnumSource(Role.class)
    void the_administrator_holds_no_other_role(Role role) {
        assertThat(RoleRules.areApart(Role.ADMINISTRATOR, role)).isEqualTo(role != Role.ADMINISTRATOR);
        assertThat(RoleRules.areApart(role, Role.ADMINISTRATOR)).isEqualTo(role != Role.ADMINISTRATOR);
    }

    @Test
    void the_auditor_holds_no_role_by_which_he_acts() {
        for (var acting : new Role[] {Role.CITY_PERSONNEL, Role.AGENCY_PERSONNEL, Role.TREASURER}) {
            assertThat(RoleRules.areApart(Role.AUDITOR, acting)).isTrue();
            assertThat(RoleRules.areApart(acting, Role.AUDITOR)).isTrue();
        }
        assertThat(RoleRules.areApart(Role.AUDITOR, Role.MAYOR_ASSISTANT)).isFalse();
        assertThat(RoleRules.areApart(Role.AGENCY_HEAD, Role.TREASURER)).isFalse();
    }

    @Test
    void a_city_where_both_are_held_is_told_who_it_is_and_what_to_do_and_stays_as_it_was() {
        var database = TestDatabase.empty();
        office(database, BEFORE).migrate();
        var sql = JdbcClient.create(source(database));
        sql.sql("insert into organization.person (id, name) values (uuidv7(), 'Dua Peran')")
                .update();
        sql.sql("""
                        insert into organization.role_grant (person_id, role, valid, reason)
                        select id, unnest(array['ADMINISTRATOR', 'AUDITOR']), '[2020-01-01,)', 'uji coba basis data' from organization.person
                        """).update();
        assertThatThrownBy(() -> office(database, NEWEST).migrate())
                .hasMessageContaining("Dua Peran (ADMINISTRATOR, AUDITOR)")
                .hasMessageContaining("akhiri salah satunya di Peran per hari ini");
        sql.sql(
                        "update organization.role_grant set valid = daterange(lower(valid), current_date) where role = 'AUDITOR'")
                .update();
        assertThat(office(database, NEWEST).migrate().success).isTrue();
    }

    private static Flyway office(DatabaseAddress database, String until) {
        return Flyway.configure()
                .dataSource(source(database))
                .locations("classpath:db/migration/organization")
                .repeatableSqlMigrationPrefix("none") // the views of today need what came later
                .target(until)
                .load();
    }

    private static DriverManagerDataSource source(DatabaseAddress database) {
        return new DriverManagerDataSource(database.url(), database.username(), database.password());
    }
}
