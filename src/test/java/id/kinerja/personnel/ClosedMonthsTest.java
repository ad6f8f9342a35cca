package id.kinerja.personnel;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.calendar.MonthClosing;
import id.kinerja.house.Browser;
import id.kinerja.house.House;
import id.kinerja.organization.Employees;
import id.kinerja.organization.NewPlacement;
import id.kinerja.organization.PersonnelBooks;
import id.kinerja.organization.model.Unit;
import id.kinerja.shared.Viewer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** What is entered by hand holds from a month on that is still open. */
@House
class ClosedMonthsTest {

    private static final String SENTENCE =
            "September 2026 sudah ditutup dan tidak berubah lagi. Isi Kamis, 1 Oktober 2026";

    @Autowired
    private ApplicationContext beans;

    private Ward ward;
    private Browser officer;
    private String sari;

    @BeforeEach
    void september_is_closed() {
        ward = new Ward(beans);
        officer = ward.browserOf(ward.officer);
        sari = "/people/" + ward.sari;
        var unit = new Unit(ward.agency, ward.code, "Kantor", ward.agency, ZoneId.of("Asia/Jakarta"));
        var closer = new Viewer(beans.getBean(Employees.class).person(ward.officer), "Nanda", List.of());
        beans.getBean(TransactionTemplate.class)
                .executeWithoutResult(
                        status -> beans.getBean(MonthClosing.class).freeze(unit, YearMonth.of(2026, 9), closer));
    }

    @Test
    void no_form_reaches_into_a_closed_month_or_over_it() {
        for (var from : List.of("2026-09-30", "1990-01-01")) {
            refused("/record/rank", "rank", "III/b", "from", from, "reason", "SK");
            refused("/record/employment", "employment", "PNS", "standing", "ACTIVE", "from", from, "reason", "SK");
            refused("/leaving", "standing", "RETIRED", "from", from, "reason", "BUP");
            refused("/placements", "unit", ward.code, "position", "Analis", "from", from, "reason", "SK");
        }
        var treasurer = ward.browserOf(ward.treasurer);
        treasurer.get(sari + "/record/tax");
        assertThat(treasurer
                        .post(sari + "/record/tax", "status", "K/2", "from", "2026-09-01", "reason", "KK")
                        .body())
                .contains(SENTENCE);
    }

    @Test
    void months_that_another_agency_has_closed_stay_closed_after_a_transfer() {
        var next = new Ward(beans);
        var day = LocalDate.of(2026, 10, 1);
        beans.getBean(PersonnelBooks.class)
                .transfer(new NewPlacement(
                        beans.getBean(Employees.class).person(ward.sari), next.agency, "Analis", 6, null, day, null));
        officer = next.browserOf(next.officer);
        refused("/record/rank", "rank", "III/b", "from", "2026-09-30", "reason", "SK");
        assertThat(officer.post(sari + "/record/rank", "rank", "III/b", "from", "2026-10-01", "reason", "SK")
                        .statusCode())
                .isEqualTo(303);
        var tax = sari + "/record/tax";
        var treasurer = next.browserOf(next.treasurer);
        treasurer.get(tax);
        assertThat(treasurer
                        .post(tax, "status", "K/2", "from", "2026-09-01", "reason", "KK")
                        .body())
                .contains(SENTENCE);
    }

    private void refused(String form, String... fields) {
        officer.get(sari + "/record/rank");
        var answer = officer.post(sari + form, fields);
        assertThat(answer.statusCode()).as(form).isEqualTo(422);
        assertThat(answer.body()).as(form).contains(SENTENCE);
    }

    @Test
    void a_month_that_has_ended_and_is_open_still_takes_what_comes() {
        officer.get(sari + "/record/rank");
        assertThat(officer.post(sari + "/record/rank", "rank", "III/b", "from", "2026-10-01", "reason", "SK")
                        .statusCode())
                .isEqualTo(303);
    }
}
