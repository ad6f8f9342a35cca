package id.kinerja.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kinerja.house.Heard;
import id.kinerja.house.House;
import id.kinerja.organization.Deciders.Term;
import id.kinerja.organization.UnitChanges.Decision;
import id.kinerja.organization.UnitChanges.Leadership;
import id.kinerja.organization.UnitChanges.Told;
import id.kinerja.organization.model.ActingKind;
import id.kinerja.organization.model.Decider;
import id.kinerja.organization.model.Decider.As;
import id.kinerja.organization.model.UnitKind;
import id.kinerja.organization.model.UnitOnDay;
import id.kinerja.shared.NotFound;
import id.kinerja.shared.Refused;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The structure changes from a day on, and every day before it stays as it was. */
@House
class StructureTest {

    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 1);
    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 1);
    private static final LocalDate LATER = LocalDate.of(2027, 1, 1);
    private static final Decision FROM_DECEMBER = new Decision(DECEMBER, "Perwali 12/2026");

    @Autowired
    private ApplicationContext beans;

    private Borough borough;
    private Viewer officer;
    private UnitChanges changes;
    private Organization organization;

    @BeforeEach
    void an_agency_with_a_division_and_a_section() {
        borough = Borough.found(beans);
        officer = borough.officer();
        changes = beans.getBean(UnitChanges.class);
        organization = beans.getBean(Organization.class);
    }

    @Test
    void a_unit_is_called_otherwise_from_the_day_on_and_as_before_until_then() {
        changes.rename(officer, borough.division(), "Bidang Baru", FROM_DECEMBER);
        assertThat(name(borough.division(), DECEMBER.minusDays(1))).isEqualTo("Bidang Uji");
        assertThat(name(borough.division(), DECEMBER)).isEqualTo("Bidang Baru");
        assertThat(changes.told(officer, borough.division()))
                .first()
                .isEqualTo(new Told(UnitChange.RENAMED, DECEMBER, "Perwali 12/2026", officer.name(), "Bidang Baru"));
    }

    @Test
    void the_trail_says_what_a_unit_was_and_what_it_is_from_which_day() {
        var heard = Heard.in(beans);
        changes.rename(officer, borough.division(), "Bidang Baru", FROM_DECEMBER);
        changes.move(officer, borough.section(), borough.agency(), FROM_DECEMBER);
        var made = create("Seksi Cepat", new Leadership("Kepala Seksi Cepat", 9));
        beans.getBean(Appointments.class).act(officer, acting(made, ActingKind.PLT, DECEMBER));
        var term = beans.getBean(Appointments.class).terms(officer, made).getFirst();
        beans.getBean(Appointments.class)
                .end(officer, made, term.id(), new Decision(DECEMBER.plusDays(9), "Pejabat sudah ada"));
        changes.close(officer, made, new Decision(LATER, "Perwali"));
        assertThat(heard.of(officer.person()))
                .containsExactly(
                        "UNIT_CHANGED|CITY_PERSONNEL|Bidang Uji|Ganti nama: Bidang Baru, berlaku mulai 2026-12-01",
                        "UNIT_CHANGED|CITY_PERSONNEL|di bawah Bidang Baru|Pindah induk: di bawah %s, berlaku mulai 2026-12-01"
                                .formatted(name(borough.agency(), DECEMBER)),
                        "UNIT_CHANGED|CITY_PERSONNEL|belum ada|Dibentuk: Seksi Cepat, di bawah Bidang Baru, berlaku mulai 2026-12-01",
                        "UNIT_CHANGED|CITY_PERSONNEL|tanpa jabatan pimpinan|Dibentuk: jabatan pimpinan Kepala Seksi Cepat, kelas 9, berlaku mulai 2026-12-01",
                        "ACTING_APPOINTED|CITY_PERSONNEL|Kepala Seksi Cepat kosong|Plt. sampai 2026-12-31, berlaku mulai 2026-12-01",
                        "ACTING_ENDED|CITY_PERSONNEL|Plt. sampai 2026-12-31, berlaku mulai 2026-12-01|Plt. sampai 2026-12-09, berlaku mulai 2026-12-01",
                        "UNIT_CHANGED|CITY_PERSONNEL|Seksi Cepat, di bawah Bidang Baru|Ditutup: tidak ada lagi, berlaku mulai 2027-01-01");
    }

    @Test
    void a_change_for_the_same_day_replaces_the_one_before_and_both_stay_written() {
        changes.rename(officer, borough.division(), "Bidang Bru", FROM_DECEMBER);
        changes.rename(officer, borough.division(), "Bidang Baru", FROM_DECEMBER);
        assertThat(name(borough.division(), DECEMBER)).isEqualTo("Bidang Baru");
        assertThat(changes.told(officer, borough.division())).hasSize(3);
    }

    @Test
    void before_a_change_that_is_decided_nothing_else_is() {
        changes.rename(officer, borough.division(), "Bidang Baru", new Decision(LATER, "Perwali"));
        refused(
                OrganizationRefusal.LATER_CHANGE,
                () -> changes.rename(officer, borough.division(), "Bidang Lain", FROM_DECEMBER));
    }

    @Test
    void a_month_that_has_ended_is_not_changed() {
        refused(
                OrganizationRefusal.BEFORE_THIS_MONTH,
                () -> changes.rename(
                        officer, borough.division(), "Baru", new Decision(NOVEMBER.minusDays(1), "Perwali")));
    }

    @Test
    void a_unit_never_stands_under_what_stands_under_it() {
        refused(
                OrganizationRefusal.NOT_UNDER,
                () -> changes.move(officer, borough.division(), borough.section(), FROM_DECEMBER));
        changes.move(officer, borough.section(), borough.agency(), FROM_DECEMBER);
        assertThat(organization.treeOn(NOVEMBER).children(borough.division())).hasSize(1);
        assertThat(organization.treeOn(DECEMBER).children(borough.division())).isEmpty();
    }

    @Test
    void a_unit_stays_inside_its_agency() {
        var other = Borough.found(beans);
        refused(
                OrganizationRefusal.NOT_UNDER,
                () -> changes.move(officer, borough.section(), other.division(), FROM_DECEMBER));
    }

    @Test
    void a_unit_closes_when_nobody_and_nothing_is_left_in_it() {
        refused(OrganizationRefusal.HAS_UNITS, () -> changes.close(officer, borough.division(), FROM_DECEMBER));
        refused(OrganizationRefusal.HAS_PEOPLE, () -> changes.close(officer, borough.section(), FROM_DECEMBER));
        var empty = create("Seksi Kosong", null);
        changes.close(officer, empty, new Decision(LATER, "Perwali"));
        assertThat(organization.treeOn(LATER.minusDays(1)).find(empty)).isPresent();
        assertThat(organization.treeOn(LATER).find(empty)).isEmpty();
        assertThat(organization.treeOn(NOVEMBER).find(empty)).as("not yet").isEmpty();
    }

    @Test
    void a_class_of_eighteen_does_not_exist() {
        refused(OrganizationRefusal.NO_CLASS, () -> create("Seksi Tinggi", new Leadership("Kepala", 18)));
    }

    @Test
    void only_the_city_officer_changes_it() {
        var clerk = new Viewer(borough.clerk(), "Staf", List.of());
        assertThatThrownBy(() -> changes.rename(clerk, borough.division(), "Baru", FROM_DECEMBER))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void an_acting_official_decides_while_the_position_is_vacant_but_never_for_himself() {
        var section = create("Seksi Baru", new Leadership("Kepala Seksi Baru", 9));
        var appointments = beans.getBean(Appointments.class);
        appointments.act(officer, acting(section, ActingKind.PLT, DECEMBER));
        borough.place(borough.newcomer(), section, "Arsiparis", DECEMBER);
        var deciders = beans.getBean(Deciders.class);
        assertThat(deciders.of(borough.newcomer(), DECEMBER)).containsExactly(new Decider(borough.clerk(), As.ACTING));
        assertThat(deciders.of(borough.clerk(), DECEMBER))
                .extracting(Decider::person)
                .doesNotContain(borough.clerk());
        assertThat(deciders.of(borough.newcomer(), LATER))
                .as("the letter has run out")
                .containsExactly(new Decider(borough.chief(), As.SUPERIOR));
        assertThat(deciders.superiors(borough.newcomer(), List.of(DECEMBER, LATER)))
                .isEqualTo(Map.of(DECEMBER, borough.clerk(), LATER, borough.chief()));
        assertThat(deciders.ledBy(borough.clerk(), DECEMBER)).containsExactly(borough.newcomer());
        var acting = new Viewer(borough.clerk(), "Staf", List.of());
        var employees = beans.getBean(Employees.class);
        assertThat(employees.leads(acting, borough.newcomer(), YearMonth.from(DECEMBER)))
                .isTrue();
        assertThat(employees.leads(acting, borough.chief(), YearMonth.from(DECEMBER)))
                .isFalse();
        refused(
                OrganizationRefusal.ALREADY_ACTING,
                () -> appointments.act(officer, acting(section, ActingKind.PLT, DECEMBER.plusDays(9))));
    }

    @Test
    void plt_is_for_a_vacancy_and_plh_for_a_holder_who_is_away() {
        var appointments = beans.getBean(Appointments.class);
        refused(
                OrganizationRefusal.PLT_NEEDS_VACANCY,
                () -> appointments.act(officer, acting(borough.division(), ActingKind.PLT, DECEMBER)));
        var vacant = create("Seksi Hampa", new Leadership("Kepala Seksi Hampa", null));
        refused(
                OrganizationRefusal.PLH_NEEDS_HOLDER,
                () -> appointments.act(officer, acting(vacant, ActingKind.PLH, DECEMBER)));
    }

    @Test
    void the_officer_appoints_nobody_who_is_himself() {
        var himself = new Viewer(borough.clerk(), "Staf", officer.grants());
        refused(
                OrganizationRefusal.HIMSELF,
                () -> beans.getBean(Appointments.class)
                        .act(himself, acting(borough.division(), ActingKind.PLH, DECEMBER)));
    }

    @Test
    void an_exception_goes_before_the_tree_for_its_time_and_never_circles() {
        var deciders = beans.getBean(Deciders.class);
        var term = new Term(DECEMBER, DECEMBER.plusDays(30), "Tugas khusus");
        deciders.except(officer, borough.newcomer(), borough.clerk(), term);
        assertThat(deciders.superior(borough.newcomer(), NOVEMBER)).hasValue(borough.chief());
        assertThat(deciders.superior(borough.newcomer(), DECEMBER)).hasValue(borough.clerk());
        refused(
                OrganizationRefusal.SUPERIOR_CIRCLE,
                () -> deciders.except(officer, borough.chief(), borough.newcomer(), term));
        deciders.delegate(officer, borough.chief(), borough.newcomer(), term, "800/3");
        assertThat(deciders.of(borough.clerk(), DECEMBER))
                .containsExactly(
                        new Decider(borough.chief(), As.SUPERIOR), new Decider(borough.newcomer(), As.DELEGATE));
    }

    private NewActing acting(UnitId unit, ActingKind kind, LocalDate from) {
        return new NewActing(unit, borough.clerk(), kind, from, LATER.minusDays(1), "800/1", "Pejabat belum ada");
    }

    private UnitId create(String name, @Nullable Leadership leadership) {
        var id = new UnitId(UUID.randomUUID());
        var unit = new UnitOnDay(id, id.id().toString(), name, UnitKind.SECTION, borough.division(), borough.agency());
        return changes.create(officer, unit, leadership, FROM_DECEMBER);
    }

    private String name(UnitId unit, LocalDate day) {
        return organization.treeOn(day).find(unit).orElseThrow().name();
    }

    private static void refused(OrganizationRefusal why, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.reason().key()).isEqualTo(why));
    }
}
