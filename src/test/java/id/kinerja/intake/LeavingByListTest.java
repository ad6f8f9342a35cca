package id.kinerja.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.house.House;
import id.kinerja.house.SetClock;
import id.kinerja.intake.model.Flaw;
import id.kinerja.organization.Employees;
import id.kinerja.organization.Entered;
import id.kinerja.organization.NewGrant;
import id.kinerja.organization.PersonnelBooks;
import id.kinerja.organization.model.Employment;
import id.kinerja.organization.model.Nip;
import id.kinerja.organization.model.Standing;
import id.kinerja.personnel.Ward;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Viewer;
import id.kinerja.shared.Viewer.Grant;
import id.kinerja.shared.Viewer.Role;
import id.kinerja.shared.Viewers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A list ends a service, and lets it go on, as the form does. */
@House
class LeavingByListTest {

    private static final String HEAD = "NIP;Jabatan;TMT Jabatan;TMT Berhenti;Alasan Berhenti\n";

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Intake intake;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private SetClock clock;

    private Ward ward;
    private LocalDate nextMonth;

    @BeforeEach
    void an_agency() {
        ward = new Ward(beans);
        nextMonth = LocalDate.now(clock).withDayOfMonth(1).plusMonths(1);
    }

    private PersonId person(Nip nip) {
        return beans.getBean(Employees.class).person(nip);
    }

    private Viewer as(Nip nip, Grant grant) {
        return new Viewer(person(nip), "Nanda", List.of(grant));
    }

    private Viewer officer() {
        return as(ward.officer, new Grant(Role.AGENCY_PERSONNEL, ward.agency));
    }

    @Test
    void an_agencys_officer_ends_no_service_of_the_citys_officer_and_takes_none_back() {
        var officers = new NewGrant(person(ward.sari), new Grant(Role.CITY_PERSONNEL, null), nextMonth, "uji coba");
        beans.getBean(PersonnelBooks.class).grant(List.of(officers));
        var row = ward.sari + ";;;" + nextMonth + ";Pensiun";
        assertThat(preview(officer(), row).plan().problems())
                .extracting(one -> one.remedy().key())
                .as("he holds the role from next month on")
                .containsExactly(Flaw.CITY_OFFICER);
        var leaving = "/people/" + ward.sari + "/leaving";
        var browser = ward.browserOf(ward.officer);
        browser.get(leaving);
        assertThat(browser.post(
                                leaving,
                                "standing",
                                "RETIRED",
                                "from",
                                nextMonth.toString(),
                                "reason",
                                "BUP",
                                "confirmed",
                                "yes")
                        .statusCode())
                .as("by hand no more than by list")
                .isEqualTo(403);
        apply(as(ward.treasurer, new Grant(Role.CITY_PERSONNEL, null)), row);
        assertThat(standing(ward.sari, nextMonth)).isEqualTo("RETIRED");
    }

    @Test
    void a_contract_that_is_extended_by_a_list_lets_him_serve_on() {
        apply(officer(), ward.sari + ";;;" + nextMonth + ";Berhenti");
        assertThat(standing(ward.sari, nextMonth)).isEqualTo("LEFT");
        apply(officer(), ward.sari + ";Pengolah Data;" + nextMonth + ";;");
        assertThat(standing(ward.sari, nextMonth)).isEqualTo("ACTIVE");
    }

    @Test
    void whoever_has_left_gets_no_post_by_a_list() {
        var today = LocalDate.now(clock);
        apply(officer(), ward.sari + ";;;" + today + ";Berhenti");
        var again = preview(officer(), ward.sari + ";Pengolah Data;" + today.plusDays(1) + ";;");
        assertThat(again.plan().problems())
                .extracting(one -> one.remedy().key())
                .containsExactly(Flaw.HAS_LEFT);
    }

    @Test
    void whoever_has_left_with_his_roles_gets_none_of_them_back_by_a_later_end() {
        var today = LocalDate.now(clock);
        var audits = new NewGrant(person(ward.sari), new Grant(Role.AUDITOR, null), Ward.BEGIN, "uji coba");
        beans.getBean(PersonnelBooks.class).grant(List.of(audits));
        assertThat(roles(ward.sari)).isEqualTo(1);
        apply(officer(), ward.sari + ";;;" + today + ";Berhenti");
        for (var row : List.of(";;;", ";Pengolah Data;" + today.minusDays(1) + ";")) {
            assertThat(preview(officer(), ward.sari + row + today.plusYears(3) + ";")
                            .plan()
                            .problems())
                    .extracting(one -> one.remedy().key())
                    .containsExactly(Flaw.HAS_LEFT);
        }
        assertThat(roles(ward.sari)).isZero();
        assertThat(standing(ward.sari, today)).isEqualTo("LEFT");
    }

    private int roles(Nip nip) {
        return beans.getBean(Viewers.class).of(person(nip)).grants().size();
    }

    @Test
    void whoever_is_suspended_stays_so_when_a_list_puts_his_end_off_or_takes_it_back() {
        var today = LocalDate.now(clock);
        var suspended = new Entered(person(ward.sari), today, "SK", person(ward.officer), clock.instant());
        beans.getBean(PersonnelBooks.class).enterServing(suspended, Employment.CPNS, Standing.SUSPENDED);
        apply(officer(), ward.sari + ";;;" + nextMonth + ";Berhenti");
        apply(officer(), ward.sari + ";;;" + nextMonth.plusMonths(1) + ";");
        assertThat(standing(ward.sari, nextMonth)).isEqualTo("SUSPENDED");
        assertThat(standing(ward.sari, nextMonth.plusMonths(1))).isEqualTo("LEFT");
        apply(officer(), ward.sari + ";Pengolah Data;" + nextMonth.plusMonths(1) + ";;");
        assertThat(standing(ward.sari, nextMonth.plusMonths(1))).isEqualTo("SUSPENDED");
    }

    private Preview preview(Viewer viewer, String row) {
        var id = intake.hand(viewer, "daftar.csv", (HEAD + row).getBytes(StandardCharsets.UTF_8));
        return intake.preview(viewer, id, Progress.SILENT);
    }

    private void apply(Viewer viewer, String row) {
        clock.goOn(Duration.ofSeconds(1)); // no two lists are taken in at the same moment
        var id = intake.hand(viewer, "daftar.csv", (HEAD + row).getBytes(StandardCharsets.UTF_8));
        var preview = intake.preview(viewer, id, Progress.SILENT);
        assertThat(preview.plan().problems()).isEmpty();
        intake.apply(viewer, id, preview.mark(), "127.0.0.1", Progress.SILENT);
    }

    private String standing(Nip nip, LocalDate day) {
        return sql.sql("""
                        select standing from organization.v_employment_period
                        where person_id = ? and valid @> ?::date""").params(person(nip).id(), day).query(String.class).single();
    }
}
