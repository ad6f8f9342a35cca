package id.kinerja.personnel;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.house.Browser;
import id.kinerja.house.House;
import id.kinerja.organization.Appointments;
import id.kinerja.organization.Employees;
import id.kinerja.organization.NewPlacement;
import id.kinerja.organization.NewPosition;
import id.kinerja.organization.PersonnelBooks;
import id.kinerja.organization.model.Nip;
import id.kinerja.organization.model.PositionKind;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A post that does not fit into the structure is refused where it is typed. */
@House
class UnfitPostTest {

    @Autowired
    private ApplicationContext beans;

    private Ward ward;
    private Browser officer;

    @BeforeEach
    void an_officer_at_his_desk() {
        ward = new Ward(beans);
        officer = ward.browserOf(ward.officer);
    }

    @Test
    void a_leading_position_that_somebody_holds_is_refused_at_its_field() {
        beans.getBean(Appointments.class)
                .addPositions(List.of(new NewPosition(
                        ward.agency, "Analis", PositionKind.STRUCTURAL, 9, true, Ward.BEGIN, "uji coba")));
        assertThat(lead(ward.sari, "2026-03-16").statusCode())
                .as("she would decide for the officer himself")
                .isEqualTo(403);
        var sari = beans.getBean(Employees.class).person(ward.sari);
        var post = new NewPlacement(sari, ward.agency, "Analis", 9, null, LocalDate.of(2026, 3, 16), null);
        beans.getBean(PersonnelBooks.class).transfer(post);
        var answer = lead(ward.treasurer, "2026-04-01");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("hanya dijabat satu orang", "id=\"position-error\"");
    }

    private HttpResponse<String> lead(Nip nip, String from) {
        officer.get("/people/" + nip + "/placements/new");
        return officer.post(
                "/people/" + nip + "/placements",
                "unit",
                ward.code,
                "position",
                "Analis",
                "from",
                from,
                "reason",
                "SK 821/8");
    }
}
