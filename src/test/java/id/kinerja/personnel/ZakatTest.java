package id.kinerja.personnel;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.allowance.PayFacts;
import id.kinerja.calendar.MonthClosing;
import id.kinerja.house.Browser;
import id.kinerja.house.Heard;
import id.kinerja.house.House;
import id.kinerja.house.SetClock;
import id.kinerja.marks.model.PayBasis.Trait;
import id.kinerja.organization.Employees;
import id.kinerja.organization.NewPlacement;
import id.kinerja.organization.PersonnelBooks;
import id.kinerja.organization.model.Nip;
import id.kinerja.organization.model.Unit;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Viewer;
import java.net.http.HttpResponse;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Whether somebody gives zakat from his allowance is his own choice, from a month on. */
@House
class ZakatTest {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private SetClock clock;

    private Ward ward;
    private String sari;
    private PersonId person;
    private YearMonth month;

    @BeforeEach
    void an_employee() {
        ward = new Ward(beans);
        sari = "/people/" + ward.sari + "/zakat";
        person = person(ward.sari);
        month = YearMonth.now(clock);
    }

    @Test
    void an_employee_chooses_for_himself_from_a_month_on_and_every_choice_stays() {
        var own = ward.browserOf(ward.sari);
        assertThat(own.get("/people/" + ward.sari).body()).contains(sari);
        assertThat(own.get(sari).body()).contains("zakat tidak dipotong", "seperti saat data diambil alih");
        choose(own, "GIVES", month, "");
        assertThat(own.get(sari).body()).contains("dipilih sendiri", "Berlaku sekarang");
        choose(own, "GIVES_NOT", month.plusMonths(1), "");
        assertThat(gives(month)).isTrue();
        assertThat(gives(month.plusMonths(1))).isFalse();
        assertThat(gives(month.minusMonths(1))).isFalse();
        choose(own, "GIVES_NOT", month, "");
        assertThat(gives(month)).isFalse();
        assertThat(own.get(sari).body().split("dipilih sendiri")).hasSize(4);
    }

    @Test
    void an_officer_records_it_with_a_reason_and_the_trail_keeps_no_faith() {
        var heard = Heard.in(beans);
        var officer = ward.browserOf(ward.officer);
        var missing = post(officer, "GIVES", month, "");
        assertThat(missing.statusCode()).isEqualTo(422);
        assertThat(missing.body()).contains("Isi bagian ini");
        choose(officer, "GIVES", month, "Surat pernyataan 4 November");
        assertThat(officer.get(sari).body()).contains("dicatat Nanda " + ward.code, "Surat pernyataan 4 November");
        assertThat(heard.of(person(ward.officer)))
                .anyMatch(words -> words.contains("pilihan zakat"))
                .noneMatch(words -> words.contains("dipotong"));
        assertThat(officer.get(sari).body()).doesNotContain("untuk Anda");
        assertThat(ward.browserOf(ward.sari).get(sari).body())
                .contains("Nanda " + ward.code + " mencatat pilihan ini untuk Anda");
    }

    @Test
    void why_somebody_chooses_stands_on_his_page_and_never_in_the_trail() {
        var heard = Heard.in(beans);
        var own = ward.browserOf(ward.sari);
        choose(own, "GIVES_NOT", month, "Saya bukan muslim");
        assertThat(own.get(sari).body()).contains("Saya bukan muslim");
        assertThat(heard.reasonsOf(person)).isNotEmpty().containsOnly("");
    }

    @Test
    void a_choice_that_holds_is_not_kept_again_and_nobody_chooses_anew_all_day() {
        var own = ward.browserOf(ward.sari);
        choose(own, "GIVES", month, "");
        assertThat(post(own, "GIVES", month, "").body()).contains("Pilihan itu sudah berlaku sejak");
        assertThat(post(own, "GIVES", month.plusMonths(2), "").statusCode()).isEqualTo(422);
        assertThat(post(own, "GIVES_NOT", month, "x".repeat(1001)).body()).contains("1.000");
        for (var wish : List.of("GIVES_NOT", "GIVES", "GIVES_NOT", "GIVES")) {
            choose(own, wish, month, "");
        }
        assertThat(post(own, "GIVES_NOT", month, "").body()).contains("sudah 5 kali diubah dalam sehari");
    }

    @Test
    void the_page_says_that_nothing_is_taken_where_no_rule_in_force_has_zakat() {
        var own = ward.browserOf(ward.sari);
        choose(own, "GIVES", month, "");
        assertThat(own.get(sari).body())
                .contains("Bulan ini tidak ada zakat yang dipotong dari TPP", "jadi tidak ada yang dipotong")
                .doesNotContain("Bulan ini zakat dipotong");
    }

    @Test
    void the_history_goes_by_the_months_from_which_choices_hold() {
        var own = ward.browserOf(ward.sari);
        choose(own, "GIVES", month.plusMonths(2), "");
        choose(own, "GIVES", month, "");
        choose(own, "GIVES_NOT", month.plusMonths(1), "");
        choose(own, "GIVES_NOT", month, "");
        var page = own.get(sari).body();
        assertThat(page.substring(page.indexOf("Riwayat pilihan")))
                .containsSubsequence(
                        "Zakat dipotong dari TPP, mulai",
                        "Belum berlaku",
                        "Tidak melalui TPP",
                        "saja",
                        "Belum berlaku",
                        "Tidak melalui TPP",
                        "saja",
                        "Berlaku sekarang",
                        "Zakat dipotong dari TPP, mulai",
                        "Diganti");
    }

    @Test
    void no_closed_month_can_be_chosen() {
        close(ward, month.minusMonths(1));
        var own = ward.browserOf(ward.sari);
        assertThat(own.get(sari + "/choice").body())
                .contains("value=\"" + month + "\"")
                .doesNotContain("value=\"" + month.minusMonths(1) + "\"");
        assertThat(post(own, "GIVES", month.minusMonths(1), "").body()).contains("Pilih salah satu");
        assertThat(gives(month.minusMonths(1))).isFalse();
    }

    @Test
    void a_month_that_the_agency_of_before_has_closed_can_not_be_chosen_either() {
        var next = new Ward(beans);
        beans.getBean(PersonnelBooks.class)
                .transfer(new NewPlacement(person, next.agency, "Analis", 6, null, month.atDay(1), null));
        close(next, month.minusMonths(2));
        close(ward, month.minusMonths(1));
        var own = next.browserOf(ward.sari);
        assertThat(own.get(sari + "/choice").body())
                .contains("value=\"" + month + "\"")
                .doesNotContain("value=\"" + month.minusMonths(1) + "\"");
        assertThat(post(own, "GIVES", month.minusMonths(1), "").body()).contains("Pilih salah satu");
    }

    private void close(Ward of, YearMonth closed) {
        var unit = new Unit(of.agency, of.code, "Kantor", of.agency, ZoneId.of("Asia/Jakarta"));
        var closer = new Viewer(person(of.officer), "Nanda", List.of());
        beans.getBean(TransactionTemplate.class)
                .executeWithoutResult(
                        status -> beans.getBean(MonthClosing.class).freeze(unit, closed, closer));
    }

    @Test
    void strangers_see_no_choice() {
        var other = new Ward(beans);
        var stranger = other.browserOf(other.officer);
        stranger.get("/account");
        assertThat(stranger.get(sari).statusCode()).isEqualTo(404);
        assertThat(post(stranger, "GIVES", month, "x").statusCode()).isEqualTo(404);
    }

    private void choose(Browser browser, String wish, YearMonth from, String reason) {
        browser.get(sari + "/choice");
        var answer = post(browser, wish, from, reason);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }

    private HttpResponse<String> post(Browser browser, String wish, YearMonth from, String reason) {
        browser.get("/account");
        return browser.post(sari, "wish", wish, "month", from.toString(), "reason", reason);
    }

    private boolean gives(YearMonth when) {
        var basis = beans.getBean(PayFacts.class).bases(List.of(person), when).get(person);
        return basis != null && basis.traits().contains(Trait.ZAKAT);
    }

    private PersonId person(Nip nip) {
        return beans.getBean(Employees.class).person(nip);
    }
}
