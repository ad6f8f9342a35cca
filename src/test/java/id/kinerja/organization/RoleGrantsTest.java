package id.kinerja.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kinerja.house.House;
import id.kinerja.organization.model.Employment;
import id.kinerja.organization.model.Standing;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database itself refuses what must not be in the book of roles, whoever writes there. */
@House
class RoleGrantsTest {

    private static final String GIVE = """
            insert into organization.role_grant (person_id, role, unit_id, valid, reason, granted_by)
            values (?, ?, ?::uuid, ?::daterange, 'uji coba basis data', ?::uuid)""";

    @Autowired
    private ApplicationContext beans;

    private final UUID person = UUID.randomUUID();
    private final UUID agency = UUID.randomUUID();
    private JdbcClient database;

    @BeforeEach
    void a_person_and_an_agency() {
        database = beans.getBean(JdbcClient.class);
        var books = beans.getBean(PersonnelBooks.class);
        var id = new UnitId(agency);
        books.addUnits(List.of(new NewUnit(id, "PERAN-" + agency, "Dinas Peran", null, id, ZoneId.of("Asia/Jakarta"))));
        books.addPersons(Map.of(new PersonId(person), "Uji Peran"));
    }

    @Test
    void a_role_reaches_as_far_as_it_is_for() {
        refused("role_reaches_what_it_is_for", "CITY_PERSONNEL", agency, "[2026-01-01,)");
        refused("role_reaches_what_it_is_for", "AUDITOR", agency, "[2026-01-01,)");
        refused("role_reaches_what_it_is_for", "AGENCY_PERSONNEL", null, "[2026-01-01,)");
        give("TREASURER", null, "[2026-01-01,)", null);
        give("TREASURER", agency, "[2026-01-01,)", null);
    }

    @Test
    void nobody_grants_himself() {
        assertThatThrownBy(() -> give("MAYOR", null, "[2026-01-01,)", person))
                .hasMessageContaining("nobody_grants_himself");
    }

    @Test
    void the_same_role_is_held_once_on_a_day() {
        give("AGENCY_HEAD", agency, "[2026-01-01,2026-06-01)", null);
        refused("same_role_once", "AGENCY_HEAD", agency, "[2026-05-31,)");
        give("AGENCY_HEAD", agency, "[2026-06-01,)", null);
    }

    @Test
    void the_machine_and_the_people_are_in_different_hands() {
        give("ADMINISTRATOR", null, "[2026-01-01,)", null);
        refused("machine_and_people_apart", "CITY_PERSONNEL", null, "[2030-01-01,)");
    }

    @Test
    void the_administrator_has_sight_of_nobody_and_the_auditor_changes_nothing() {
        give("ADMINISTRATOR", null, "[2050-01-01,2051-01-01)", null);
        for (var role : List.of("MAYOR", "MAYOR_ASSISTANT", "TREASURER", "AUDITOR")) {
            refused("administrator_sees_nobody", role, null, "[2050-12-31,)");
        }
        refused("administrator_sees_nobody", "AGENCY_HEAD", agency, "[2050-12-31,)");
        give("AUDITOR", null, "[2060-01-01,)", null);
        refused("auditor_changes_nothing", "TREASURER", null, "[2060-01-01,)");
        refused("auditor_changes_nothing", "AGENCY_PERSONNEL", agency, "[2060-01-01,)");
        give("MAYOR_ASSISTANT", null, "[2060-01-01,)", null);
    }

    @Test
    void a_role_is_only_shortened_and_never_disappears() {
        give("AUDITOR", null, "[2026-01-01,2026-06-01)", null);
        var update = "update organization.role_grant set %s where person_id = ?";
        for (var change : List.of(
                "valid = '[2026-01-01,)'::daterange",
                "valid = '[2026-02-01,2026-06-01)'::daterange",
                "role = 'MAYOR'",
                "reason = 'lain sama sekali'")) {
            assertThatThrownBy(() ->
                            database.sql(update.formatted(change)).param(person).update())
                    .as(change)
                    .hasMessageContaining("only ever shortened");
        }
        assertThatThrownBy(() -> database.sql("delete from organization.role_grant where person_id = ?")
                        .param(person)
                        .update())
                .hasMessageContaining("keeps what happened");
        database.sql(update.formatted("valid = '[2026-01-01,2026-05-01)'::daterange"))
                .param(person)
                .update();
    }

    @Test
    void who_is_suspended_or_has_left_is_no_officer_who_remains() {
        var day = LocalDate.of(1990, 6, 1);
        var grants = beans.getBean(RoleGrantRepository.class);
        employed();
        give("MAYOR_ASSISTANT", null, "[1990-01-01,1991-01-01)", null);
        assertThat(grants.isHeldBesides(UUID.randomUUID(), Role.MAYOR_ASSISTANT, day))
                .isTrue();
        stands(Standing.SUSPENDED, day);
        assertThat(grants.isHeldBesides(UUID.randomUUID(), Role.MAYOR_ASSISTANT, day))
                .isFalse();
        assertThat(grants.isHeldBesides(UUID.randomUUID(), Role.MAYOR_ASSISTANT, day.minusDays(1)))
                .isTrue();
        stands(Standing.LEFT, day.plusDays(1));
        assertThat(grants.isHeldBesides(UUID.randomUUID(), Role.MAYOR_ASSISTANT, day.plusDays(1)))
                .isFalse();
    }

    @Test
    void a_person_without_a_nip_whose_days_are_over_is_no_officer_who_remains() {
        var last = LocalDate.of(1980, 6, 1);
        var grants = beans.getBean(RoleGrantRepository.class);
        var officer = new PersonId(UUID.randomUUID());
        var books = beans.getBean(PersonnelBooks.class);
        books.addPersons(Map.of(officer, "Petugas Uji"));
        var entered = new Entered(new PersonId(person), last.minusYears(1), "Kontrak", officer, Instant.EPOCH);
        books.enterOutsider(entered, "Uji Peran", "Konsultan", last.plusDays(1));
        give("MAYOR_ASSISTANT", null, "[1980-01-01,1981-01-01)", null);
        assertThat(grants.isHeldBesides(UUID.randomUUID(), Role.MAYOR_ASSISTANT, last))
                .isTrue();
        assertThat(grants.isHeldBesides(UUID.randomUUID(), Role.MAYOR_ASSISTANT, last.plusDays(1)))
                .isFalse();
    }

    private void employed() {
        database.sql(
                        "insert into organization.employee (person_id, nip, rank, employment) values (?, ?, 'III/a', 'PNS')")
                .params(person, "197001012000011951")
                .update();
    }

    private void stands(Standing standing, LocalDate from) {
        var officer = new PersonId(UUID.randomUUID());
        var books = beans.getBean(PersonnelBooks.class);
        books.addPersons(Map.of(officer, "Petugas Uji"));
        var entered = new Entered(new PersonId(person), from, "SK uji coba", officer, Instant.EPOCH);
        books.enterServing(entered, Employment.PNS, standing);
    }

    private void refused(String constraint, String role, UUID unit, String valid) {
        assertThatThrownBy(() -> give(role, unit, valid, null)).as(role).hasMessageContaining(constraint);
    }

    private void give(String role, UUID unit, String valid, UUID by) {
        database.sql(GIVE)
                .param(person)
                .param(role)
                .param(unit)
                .param(valid)
                .param(by)
                .update();
    }
}
