package id.kinerja.personnel;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.house.Browser;
import id.kinerja.house.House;
import id.kinerja.house.SetClock;
import id.kinerja.organization.Appointments;
import id.kinerja.organization.Deciders;
import id.kinerja.organization.Employees;
import id.kinerja.organization.Entered;
import id.kinerja.organization.NewGrant;
import id.kinerja.organization.NewPlacement;
import id.kinerja.organization.NewPosition;
import id.kinerja.organization.PersonnelBooks;
import id.kinerja.organization.model.Employment;
import id.kinerja.organization.model.Nip;
import id.kinerja.organization.model.PositionKind;
import id.kinerja.organization.model.Standing;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Viewer.Grant;
import id.kinerja.shared.Viewer.Role;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who decides for an officer he chooses on no day to come either, and who ends the service of the city's officer is asked twice. */
@House
class OwnLineAheadTest {

    private static final int AHEAD = 10;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private SetClock clock;

    private Ward ward;
    private Browser officer;
    private PersonnelBooks books;
    private LocalDate today;

    @BeforeEach
    void an_officer_at_his_desk() {
        ward = new Ward(beans);
        officer = ward.browserOf(ward.officer);
        books = beans.getBean(PersonnelBooks.class);
        today = LocalDate.now(clock);
    }

    private PersonId person(Nip nip) {
        return beans.getBean(Employees.class).person(nip);
    }

    private void leads(Nip nip, LocalDate from) {
        var position =
                new NewPosition(ward.agency, "Kepala Kantor", PositionKind.STRUCTURAL, 9, true, Ward.BEGIN, "uji coba");
        beans.getBean(Appointments.class).addPositions(List.of(position));
        books.transfer(new NewPlacement(person(nip), ward.agency, "Kepala Kantor", 9, null, from, null));
    }

    @Test
    void nobody_is_made_the_delegate_of_whoever_leads_the_officer_only_later() {
        leads(ward.treasurer, today.plusDays(AHEAD));
        assertThat(delegate(today.plusDays(AHEAD - 2))).as("it ends before").isEqualTo(303);
        assertThat(delegate(today.plusDays(60))).isEqualTo(403);
        assertThat(beans.getBean(Deciders.class).of(person(ward.officer), today.plusDays(AHEAD)))
                .hasSize(1);
    }

    private int delegate(LocalDate until) {
        var path = "/people/" + ward.treasurer + "/record/delegate";
        officer.get(path);
        return officer.post(
                        path,
                        "delegate",
                        ward.sari.digits(),
                        "from",
                        (until.isBefore(today.plusDays(AHEAD)) ? today : today.plusDays(AHEAD - 1)).toString(),
                        "until",
                        until.toString(),
                        "letter",
                        "800/9",
                        "reason",
                        "Tugas khusus")
                .statusCode();
    }

    @Test
    void the_end_of_the_citys_officer_is_taken_back_by_no_agency() {
        var grant = new NewGrant(person(ward.sari), new Grant(Role.CITY_PERSONNEL, null), Ward.BEGIN, "uji coba");
        books.grant(List.of(grant));
        var left = new Entered(person(ward.sari), today, "SK", person(ward.treasurer), clock.instant());
        books.endPost(left.person(), today);
        books.enterServing(left, Employment.CPNS, Standing.LEFT);
        var path = "/people/" + ward.sari + "/return";
        officer.get(path);
        var answer = officer.post(path, "from", today.toString(), "reason", "SK batal");
        assertThat(answer.body()).contains("pejabat kepegawaian kota yang lain");
        assertThat(officer.get("/people/" + ward.sari).body()).doesNotContain("SK batal");
    }
}
