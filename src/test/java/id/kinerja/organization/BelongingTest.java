package id.kinerja.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kinerja.house.House;
import id.kinerja.organization.model.Employment;
import id.kinerja.organization.model.Nip;
import id.kinerja.organization.model.Rank;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** To which unit somebody belongs on a day follows his posts, however they are written. */
@House
class BelongingTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    private PersonnelBooks books;

    @Autowired
    private JdbcClient database;

    private final PersonId person = new PersonId(UUID.randomUUID());
    private final UnitId here = new UnitId(UUID.randomUUID());
    private final UnitId there = new UnitId(UUID.randomUUID());

    @BeforeEach
    void two_agencies_and_somebody_without_a_post() {
        for (var unit : List.of(here, there)) {
            books.addUnits(List.of(
                    new NewUnit(unit, "MILIK-" + unit.id(), "Dinas Uji", null, unit, ZoneId.of("Asia/Jakarta"))));
        }
        var nip = new Nip("19780412200501%d%03d".formatted(1, NUMBER.incrementAndGet()));
        books.addEmployees(List.of(new NewEmployee(person, nip, "Uji Milik", new Rank("III/a"), Employment.PNS)));
    }

    @Test
    void to_the_first_before_it_began_and_to_the_last_after_it_ended() {
        assertThat(unitOn("2026-01-01")).isNull();
        post(here, "2020-01-01", "2022-01-01");
        assertThat(unitOn("1990-01-01")).isEqualTo(here.id());
        assertThat(unitOn("2026-01-01")).isEqualTo(here.id());
    }

    @Test
    void to_the_new_unit_from_its_first_day_on_also_over_a_gap() {
        post(here, "2020-01-01", "2022-01-01");
        post(there, "2024-01-01", null);
        assertThat(unitOn("2023-12-31")).isEqualTo(here.id());
        assertThat(unitOn("2024-01-01")).isEqualTo(there.id());
    }

    @Test
    void a_post_that_was_withdrawn_moves_nobody_and_does_not_come_back() {
        var officer = new PersonId(UUID.randomUUID());
        books.addPersons(Map.of(officer, "Uji Petugas"));
        post(here, "2020-01-01", "2024-01-01");
        post(there, "2024-01-01", null);
        var day = LocalDate.of(2024, 1, 1);
        books.withdrawPost(new Entered(person, day, "SK dicabut", officer, Instant.EPOCH), null);
        assertThat(unitOn("2025-01-01")).isEqualTo(here.id());
        assertThatThrownBy(() -> database.sql(
                                "update organization.placement set valid = '[2030-01-01,)' where isempty(valid)")
                        .update())
                .hasMessageContaining("does not come back");
        books.withdrawPlanned(new Entered(person, day.minusYears(9), "Salah NIP", officer, Instant.EPOCH));
        assertThat(unitOn("2025-01-01")).isNull();
    }

    @Test
    void a_post_that_is_taken_in_later_but_began_earlier_finds_its_place() {
        post(there, "2024-01-01", null);
        post(here, "2020-01-01", "2024-01-01");
        assertThat(unitOn("2019-01-01")).isEqualTo(here.id());
        assertThat(unitOn("2025-01-01")).isEqualTo(there.id());
    }

    @Test
    void what_is_corrected_moves_him_and_what_only_ends_does_not() {
        post(here, "2020-01-01", null);
        change("set valid = daterange(lower(valid), date '2025-01-01')");
        assertThat(unitOn("2026-01-01")).isEqualTo(here.id());
        database.sql("update organization.placement set unit_id = ? where person_id = ?")
                .params(there.id(), person.id())
                .update();
        assertThat(unitOn("2026-01-01")).isEqualTo(there.id());
        post(here, "2026-01-01", null);
        change("set valid = daterange(lower(valid) + 31, upper(valid)) where upper_inf(valid)");
        assertThat(unitOn("2026-01-31")).isEqualTo(there.id());
        assertThat(unitOn("2026-02-01")).isEqualTo(here.id());
    }

    private void post(UnitId unit, String from, String before) {
        books.addPlacements(List.of(new NewPlacement(
                person,
                unit,
                "Analis",
                7,
                null,
                LocalDate.parse(from),
                before == null ? null : LocalDate.parse(before))));
    }

    private void change(String how) {
        database.sql("update organization.placement p " + how.replace(" where", " where p.person_id = :person and")
                        + (how.contains(" where") ? "" : " where p.person_id = :person"))
                .param("person", person.id())
                .update();
    }

    private UUID unitOn(String day) {
        return database.sql("""
                        select unit_id from organization.belonging
                        where person_id = :person and since <= :day::date and before > :day::date""")
                .param("person", person.id())
                .param("day", day)
                .query(UUID.class)
                .optional()
                .orElse(null);
    }
}
