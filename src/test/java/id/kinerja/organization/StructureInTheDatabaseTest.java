package id.kinerja.organization;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kinerja.house.House;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What no door lets through is refused by the database too, whoever writes. */
@House
class StructureInTheDatabaseTest {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private JdbcClient jdbc;

    private TreeGuardRepository database;
    private Borough borough;
    private UUID agency;
    private UUID division;
    private UUID section;

    @BeforeEach
    void an_agency_with_a_division_and_a_section() {
        database = new TreeGuardRepository(jdbc);
        borough = Borough.found(beans);
        agency = borough.agency().id();
        division = borough.division().id();
        section = borough.section().id();
    }

    @Test
    void a_circle_in_the_tree() {
        refused("under itself", () -> database.hang(division, section));
        refused("check", () -> database.hang(division, division));
    }

    @Test
    void a_unit_in_another_agency() {
        var other = Borough.found(beans);
        refused(
                "inside its agency",
                () -> database.hang(section, other.division().id()));
    }

    @Test
    void a_unit_that_is_two_things_on_a_day() {
        refused("unit_is_one_thing_a_day", () -> database.begin(section, division, "[2026-05-01,2026-06-01)"));
    }

    @Test
    void a_parent_that_closes_over_its_units() {
        refused("with units under it", () -> database.closeAt(division, agency));
        database.closeAt(section, division);
        assertThatNoException().isThrownBy(() -> database.closeAt(division, agency));
        refused("while that one stands", () -> database.begin(section, division, "[2027-05-01,)"));
    }

    @Test
    void another_past() {
        refused("only end", () -> database.rewrite(section, agency));
    }

    @Test
    void a_class_that_does_not_exist() {
        refused("job_class", () -> database.position(section, 18));
        refused(
                "class_exists",
                () -> database.placement(borough.officer().person().id(), section, 0));
    }

    @Test
    void two_leaders_of_a_unit_on_a_day() {
        refused("one holder", () -> database.lead(borough.officer().person().id(), division));
    }

    @Test
    void a_superior_of_oneself_and_a_circle_of_superiors() {
        var chief = borough.chief().id();
        var clerk = borough.clerk().id();
        refused("superior_exception", () -> database.except(clerk, clerk));
        refused("above himself", () -> database.except(chief, clerk));
        refused(
                "above himself",
                () -> database.exceptEachOther(clerk, borough.officer().person().id()));
        refused("delegation", () -> database.delegate(chief, chief));
    }

    @Test
    void a_circle_of_superiors_that_closes_only_on_a_later_day() {
        var clerk = borough.clerk().id();
        var newcomer = borough.newcomer().id();
        database.except(newcomer, clerk, "[2026-12-15,2027-01-01)");
        refused("above himself", () -> database.except(clerk, newcomer, "[2026-12-01,2027-01-01)"));
        database.except(clerk, newcomer, "[2026-12-01,2026-12-15)");
    }

    @Test
    void a_withdrawal_that_leads_somebody_back_to_himself_on_a_later_day() {
        var clerk = borough.clerk().id();
        var chief = borough.chief().id();
        database.except(clerk, borough.officer().person().id(), "[2026-12-01,2027-01-01)");
        database.except(chief, clerk, "[2026-12-15,2027-01-01)");
        refused("above himself", () -> database.withdraw(clerk));
        database.withdraw(chief);
        database.withdraw(clerk);
        database.except(chief, borough.officer().person().id());
    }

    @Test
    void a_term_that_holds_on_no_day_and_one_that_comes_back_after_it_was_withdrawn() {
        var clerk = borough.clerk().id();
        var officer = borough.officer().person().id();
        refused("holds on a day", () -> database.except(clerk, officer, "empty"));
        database.except(clerk, officer);
        database.withdraw(clerk);
        refused("only ends earlier", () -> database.revive(clerk));
    }

    @Test
    void a_circle_that_somebody_closes_who_is_only_named_by_another() {
        var named = borough.officer().person().id();
        database.name(borough.chief().id(), named);
        refused("above himself", () -> database.stand(named, section));
    }

    private static void refused(String because, ThrowingCallable write) {
        assertThatThrownBy(write).hasMessageContaining(because);
    }
}
