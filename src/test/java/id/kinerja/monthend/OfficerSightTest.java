package id.kinerja.monthend;

import static id.kinerja.monthend.Town.OCTOBER;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.house.House;
import id.kinerja.monthend.Town.Agency;
import id.kinerja.organization.NewGrant;
import id.kinerja.organization.PersonnelBooks;
import id.kinerja.payslips.HeadCounts;
import id.kinerja.shared.Viewer.Grant;
import id.kinerja.shared.Viewer.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@House
class OfficerSightTest {

    @Autowired
    private ApplicationContext beans;

    private Town town;
    private Agency agency;

    @BeforeEach
    void an_agency() {
        town = new Town(beans);
        agency = town.agency(3, 1);
    }

    @Test
    void others_find_nothing() {
        var stranger = town.agency(1, 0).officer();
        for (var nobody : List.of(agency.person(1), stranger)) {
            var browser = town.browserOf(nobody);
            paths().forEach(path ->
                    assertThat(browser.get(path).statusCode()).as(path).isEqualTo(404));
            assertThat(browser.post(agency.month(OCTOBER) + "/closing", "unreadySeen", "0")
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(town.browserOf(agency.person(1)).get("/units").statusCode()).isEqualTo(404);
    }

    @Test
    void the_officer_finds_all_of_it() {
        var browser = town.browserOf(agency.officer());
        paths().forEach(path ->
                assertThat(browser.get(path).statusCode()).as(path).isEqualTo(200));
    }

    @Test
    void what_is_no_agency_no_month_and_no_day_is_not_found() {
        var browser = town.browserOf(agency.officer());
        var unit = "/units/" + agency.division().id();
        var person = agency.days(OCTOBER) + "/" + agency.person(1).nip();
        Stream.of(
                        unit + "/months",
                        unit + "/months/2026-10",
                        "/units/arsip/months",
                        "/units/" + agency.id().id() + "/months/2026-13",
                        "/units/" + agency.id().id() + "/months/+999999999-12",
                        "/units/" + agency.id().id() + "/days/9999-12",
                        "/units/" + agency.id().id() + "/days/oktober",
                        person + "/2026-10-32",
                        person + "/2026-11-01",
                        agency.days(OCTOBER) + "/123/2026-10-06",
                        agency.days(OCTOBER) + "/199001019999999999/2026-10-06")
                .forEach(path ->
                        assertThat(browser.get(path).statusCode()).as(path).isEqualTo(404));
    }

    @Test
    void whoever_looks_after_one_agency_is_led_to_its_months() {
        var answer = town.browserOf(agency.officer()).get("/units");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location"))
                .hasValue("/units/" + agency.id().id() + "/months");
    }

    @Test
    void the_city_officer_sees_how_every_agency_stands() {
        var browser = town.browserOf(town.cityOfficer());
        var page = browser.get("/units").body();
        assertThat(page).contains(agency.name()).contains("belum ditutup").contains(agency.month(OCTOBER));
    }

    @Test
    void an_officer_of_one_agency_who_is_treasurer_of_another_opens_the_days_of_his_own_alone() {
        var other = town.agency(1, 0);
        beans.getBean(PersonnelBooks.class)
                .grant(List.of(new NewGrant(
                        agency.officer().id(),
                        new Grant(Role.TREASURER, other.id()),
                        LocalDate.of(2026, 1, 1),
                        "uji")));
        var page =
                town.browserOf(agency.officer()).get("/units?month=" + OCTOBER).body();
        assertThat(page)
                .contains(agency.days(OCTOBER), agency.month(OCTOBER), other.name())
                .doesNotContain(other.days(OCTOBER), other.month(OCTOBER));
    }

    @Test
    void the_quick_count_of_many_agencies_agrees_with_the_review_of_each() {
        var review = beans.getBean(MonthReviews.class).of(agency.officer().viewer(), agency.id(), OCTOBER);
        var count = beans.getBean(HeadCounts.class).of(OCTOBER, List.of()).get(agency.id());
        assertThat(count.people()).isEqualTo(review.people());
        assertThat(count.unready()).isEqualTo(review.unready().size()).isEqualTo(1);
    }

    @Test
    void the_officer_of_the_next_agency_does_not_see_what_was_paid_before() {
        var person = agency.person(1);
        var next = town.agency(1, 0);
        var officer = town.browserOf(agency.officer());
        officer.get(agency.month(OCTOBER));
        officer.post(agency.month(OCTOBER) + "/closing", "unreadySeen", "1", "withoutThem", "yes");
        town.transfer(person, next, OCTOBER.plusMonths(1).atDay(1));
        var closed = "/people/" + person.nip() + "/payslips/" + OCTOBER;
        var allowance = "/people/" + person.nip() + "/allowance/" + OCTOBER.plusMonths(1);
        assertThat(town.browserOf(person).get(allowance).body()).contains(closed);
        assertThat(town.browserOf(next.officer()).get(allowance).body())
                .contains("<h1")
                .doesNotContain(closed);
    }

    private Stream<String> paths() {
        return Stream.of(
                agency.days(OCTOBER),
                agency.days(OCTOBER) + ".csv",
                agency.days(OCTOBER) + "/" + agency.person(1).nip() + "/2026-10-06",
                agency.month(OCTOBER),
                "/units/" + agency.id().id() + "/months");
    }
}
