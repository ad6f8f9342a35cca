package id.kinerja.personnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kinerja.calendar.MonthClosing;
import id.kinerja.house.House;
import id.kinerja.house.SetClock;
import id.kinerja.organization.Employees;
import id.kinerja.organization.NewPlacement;
import id.kinerja.organization.NewUnit;
import id.kinerja.organization.PersonnelBooks;
import id.kinerja.organization.UnitChanges;
import id.kinerja.organization.model.Nip;
import id.kinerja.organization.model.Unit;
import id.kinerja.shared.Forbidden;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Refused;
import id.kinerja.shared.TextKey;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer;
import id.kinerja.shared.Viewer.Grant;
import id.kinerja.shared.Viewer.Role;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Where a transfer is undone, the post before it goes on: whoever is concerned by that is asked, and so are its months and unit. */
@House
class TransferUndoneTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private PersonnelBooks books;

    @Autowired
    private CorrectionDesk corrections;

    @Autowired
    private SetClock clock;

    private Ward ward;
    private Ward next;
    private Viewer city;
    private LocalDate first;

    @BeforeEach
    void two_agencies() {
        ward = new Ward(beans);
        next = new Ward(beans);
        city = new Viewer(person(ward.treasurer), "Rina", List.of(new Grant(Role.CITY_PERSONNEL, null)));
        first = LocalDate.now(clock).withDayOfMonth(1);
    }

    @Test
    void a_month_that_the_agency_of_before_has_closed_stays_closed() {
        var begun = first.minusMonths(1);
        transfer(ward.sari, next.agency, begun);
        var unit = new Unit(ward.agency, ward.code, "Kantor", ward.agency, ZONE);
        beans.getBean(TransactionTemplate.class)
                .executeWithoutResult(
                        status -> beans.getBean(MonthClosing.class).freeze(unit, YearMonth.from(begun), city));
        refused(FieldFlaw.POST_IN_CLOSED, () -> withdraw(ward.sari, begun));
    }

    @Test
    void nobody_goes_back_into_a_unit_that_is_closed() {
        var section = new UnitId(UUID.randomUUID());
        books.addUnits(List.of(new NewUnit(section, ward.code + "-9", "Seksi", ward.agency, ward.agency, ZONE)));
        var nip = ward.comes(Ward.BEGIN);
        transfer(nip, section, first.minusMonths(1));
        transfer(nip, ward.agency, first);
        beans.getBean(UnitChanges.class).close(city, section, new UnitChanges.Decision(first, "Perwali 12/2026"));
        refused(FieldFlaw.UNIT_GONE, () -> withdraw(nip, first));
    }

    @Test
    void an_officer_ends_nobody_before_he_came_from_another_agency() {
        transfer(ward.sari, next.agency, first);
        var officer = new Viewer(person(next.officer), "Nanda", List.of(new Grant(Role.AGENCY_PERSONNEL, next.agency)));
        var desk = beans.getBean(PersonnelDesk.class);
        for (var day : List.of(first, first.minusDays(3))) {
            var fields = fields(Map.of("standing", "LEFT", "from", day.toString(), "reason", "SK 5"));
            assertThatThrownBy(() -> desk.end(officer, ward.sari, fields)).isInstanceOf(Forbidden.class);
            assertThat(desk.ending(city, ward.sari, fields).falling()).hasSize(1);
        }
    }

    private void transfer(Nip nip, UnitId unit, LocalDate day) {
        books.transfer(new NewPlacement(person(nip), unit, "Analis", 7, null, day, null));
    }

    private void withdraw(Nip nip, LocalDate day) {
        corrections.withdrawPost(city, nip, day, fields(Map.of("reason", "SK dicabut")));
    }

    private static void refused(TextKey why, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.reason().key()).isEqualTo(why));
    }

    private static UnaryOperator<String> fields(Map<String, String> typed) {
        return field -> typed.getOrDefault(field, "");
    }

    private PersonId person(Nip nip) {
        return beans.getBean(Employees.class).person(nip);
    }
}
