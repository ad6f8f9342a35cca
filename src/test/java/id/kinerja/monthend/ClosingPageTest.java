package id.kinerja.monthend;

import static id.kinerja.monthend.Town.OCTOBER;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.house.Browser;
import id.kinerja.house.House;
import id.kinerja.monthend.Town.Agency;
import java.net.http.HttpResponse;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@House
class ClosingPageTest {

    @Autowired
    private ApplicationContext beans;

    private Town town;
    private Agency agency;
    private String path;

    @BeforeEach
    void an_agency_of_four_of_whom_one_has_no_class() {
        town = new Town(beans);
        agency = town.agency(4, 1);
        path = agency.month(OCTOBER);
    }

    @Test
    void the_heading_is_the_answer_and_below_stands_who_lacks_what() {
        var page = town.browserOf(agency.officer()).get(path).body();
        assertThat(page)
                .contains("<h1>3 dari 4 siap ditutup</h1>")
                .contains("Warga D3")
                .contains("Kelas jabatannya belum ditetapkan")
                .contains("common-60-40");
    }

    @Test
    void whoever_gets_no_slip_has_to_be_named_first() {
        var browser = town.browserOf(agency.officer());
        browser.get(path);
        var refused = browser.post(path + "/closing", "unreadySeen", "1", "_page", path);
        assertThat(refusal(browser, refused))
                .contains("1 pegawai belum siap. Centang")
                .contains("Tutup bulan");
        assertThat(browser.get(path).body()).as("said once").doesNotContain("Centang bahwa");
    }

    @Test
    void a_closed_month_shows_its_closer_its_seals_and_its_slips() {
        var browser = town.browserOf(agency.officer());
        browser.get(path);
        var done = browser.post(path + "/closing", "unreadySeen", "1", "withoutThem", "yes");
        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(done.headers().firstValue("Location")).hasValue(path + "?done");
        var page = browser.get(path + "?done").body();
        assertThat(page)
                .contains("<h1>Oktober 2026 sudah ditutup</h1>")
                .contains("Selesai: 3 slip tersimpan")
                .contains("Ditutup oleh Warga A0")
                .contains("/people/" + agency.person(1).nip() + "/payslips/2026-10")
                .contains("tanpa slip")
                .containsPattern("[0-9a-f]{64}")
                .doesNotContain("name=\"reason\"");
    }

    @Test
    void a_form_sent_twice_says_that_the_month_is_closed_and_doubles_nothing() {
        var browser = town.browserOf(agency.officer());
        browser.get(path);
        browser.post(path + "/closing", "unreadySeen", "1", "withoutThem", "yes");
        var again = browser.post(path + "/closing", "unreadySeen", "1", "withoutThem", "yes");
        assertThat(refusal(browser, again))
                .contains("Bulan ini sudah ditutup pada")
                .contains("Tidak ada yang dihitung dua kali");
        assertThat(versions()).isEqualTo(1);
    }

    @Test
    void of_two_who_close_at_once_exactly_one_does() throws Exception {
        var first = town.browserOf(agency.officer());
        var second = town.browserOf(town.cityOfficer());
        first.get(path);
        second.get(path);
        try (var threads = Executors.newFixedThreadPool(2)) {
            Callable<String> one = () -> next(first.post(path + "/closing", "unreadySeen", "1", "withoutThem", "yes"));
            Callable<String> other =
                    () -> next(second.post(path + "/closing", "unreadySeen", "1", "withoutThem", "yes"));
            var answers = threads.invokeAll(java.util.List.of(one, other)).stream()
                    .map(java.util.concurrent.Future::resultNow)
                    .toList();
            assertThat(answers).containsExactlyInAnyOrder(path + "?done", path);
        }
        assertThat(versions()).isEqualTo(1);
    }

    @Test
    void what_the_officer_did_not_see_stops_the_closing() {
        var browser = town.browserOf(agency.officer());
        browser.get(path);
        var refused = browser.post(path + "/closing", "unreadySeen", "0");
        assertThat(refusal(browser, refused)).contains("Yang belum siap berubah dari 0 menjadi 1 orang");
        assertThat(versions()).isZero();
    }

    @Test
    void a_month_that_has_not_ended_has_a_sentence_instead_of_a_button() {
        var running = agency.month(OCTOBER.plusMonths(1));
        var browser = town.browserOf(agency.officer());
        assertThat(browser.get(running).body())
                .contains("Bulan ini berjalan sampai Senin, 30 November 2026")
                .doesNotContain("unreadySeen");
        var refused = browser.post(running + "/closing", "unreadySeen", "1", "withoutThem", "yes");
        assertThat(refusal(browser, refused)).contains("Bulan ini dapat ditutup mulai Rabu, 2 Desember 2026");
    }

    @Test
    void a_month_that_has_not_begun_says_only_that_and_one_before_the_books_is_not_there() {
        var browser = town.browserOf(agency.officer());
        assertThat(browser.get(agency.month(OCTOBER.plusMonths(3))).body())
                .contains("<h1>Januari 2027 belum dimulai</h1>")
                .doesNotContain("dari 4 siap")
                .doesNotContain("unreadySeen");
        assertThat(browser.get(agency.month(OCTOBER.minusYears(20))).statusCode())
                .isEqualTo(404);
        assertThat(browser.get(agency.days(OCTOBER.minusYears(20))).statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoever_stays_without_a_slip_is_named_before_and_after() {
        var browser = town.browserOf(agency.officer());
        assertThat(browser.get(path).body())
                .contains("Tutup Oktober 2026: 3 pegawai mendapat slip; Warga D3 tanpa slip untuk sementara");
        browser.post(path + "/closing", "unreadySeen", "1", "withoutThem", "yes");
        assertThat(browser.get(path).body())
                .contains("/people/" + agency.person(3).nip() + "/days/2026-10")
                .contains("<tfoot>");
    }

    private String refusal(Browser browser, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(next(answer)).doesNotContain("?done");
        return browser.get(next(answer)).body();
    }

    private static String next(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private int versions() {
        var reviews = beans.getBean(MonthReviews.class);
        var unit = reviews.agency(agency.officer().viewer(), agency.id());
        return reviews.versions(unit, OCTOBER).size();
    }
}
