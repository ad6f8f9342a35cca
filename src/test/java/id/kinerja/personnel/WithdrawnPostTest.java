package id.kinerja.personnel;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.calendar.MonthClosing;
import id.kinerja.house.Heard;
import id.kinerja.house.House;
import id.kinerja.house.SetClock;
import id.kinerja.organization.Employees;
import id.kinerja.organization.model.Nip;
import id.kinerja.organization.model.Unit;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Viewer;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What was planned does not hold somebody in the books who dies before it, and can be taken back. */
@House
class WithdrawnPostTest extends AtTheDesk {

    @Autowired
    private SetClock clock;

    private LocalDate today;
    private LocalDate soon;

    @BeforeEach
    void a_transfer_that_is_planned() {
        today = LocalDate.now(clock);
        soon = today.plusDays(3);
        officer.get(sari + "/placements/new");
        var fields = List.of("unit", ward.code, "position", "Analis", "class", "7", "from", soon.toString());
        assertThat(post(sari + "/placements", fields, "reason", "SK 821/7").statusCode())
                .isEqualTo(303);
    }

    @Test
    void an_end_before_a_planned_post_says_that_it_falls_away_and_it_stays_in_the_history() {
        var heard = Heard.in(beans);
        var form = List.of("standing", "DECEASED", "from", today.toString(), "reason", "Akta 12");
        officer.get(sari + "/leaving");
        assertThat(post(sari + "/leaving", form).body())
                .contains("Penempatan sebagai Analis mulai", "ikut dibatalkan", "Penempatannya sebagai Pengolah Data")
                .doesNotContain("tidak pernah bertugas");
        assertThat(post(sari + "/leaving", form, "confirmed", "yes").statusCode())
                .isEqualTo(303);
        assertThat(officer.get(sari).body())
                .containsPattern("Penempatan ditarik <del>\\s*Analis, Kantor KEL-\\d+, kelas 7")
                .contains("Akta 12", "meninggal dunia")
                .doesNotContain("placements/" + soon);
        assertThat(heard.of(officerId())).anyMatch(words -> words.contains("Penempatan ditarik"));
        assertThat(posts(ward.sari)).containsExactly("[" + Ward.BEGIN + "," + today + ")", "not [" + soon + ",)");
        assertThat(officer.get("/people?q=sari&which=ended").body()).contains("Sari " + ward.code);
    }

    @Test
    void an_end_before_a_planned_suspension_holds_for_good() {
        var planned = List.of("employment", "CPNS", "standing", "SUSPENDED", "from", soon.toString(), "reason", "SK 9");
        assertThat(post(sari + "/record/employment", planned).statusCode()).isEqualTo(303);
        var form = List.of("standing", "DECEASED", "from", today.toString(), "reason", "Akta 12");
        assertThat(post(sari + "/leaving", form).body()).contains("Perubahan kepegawaian yang direncanakan");
        post(sari + "/leaving", form, "confirmed", "yes");
        assertThat(officer.get(sari).body())
                .contains("<del>CPNS, diberhentikan sementara, mulai", "meninggal dunia sejak", sari + "/return");
    }

    @Test
    void a_post_that_is_not_to_be_is_withdrawn_and_the_one_before_it_goes_on() {
        var correction = sari + "/placements/" + soon + "/correction";
        var withdrawal = sari + "/placements/" + soon + "/withdrawal";
        assertThat(officer.get(correction).body()).contains("href=\"" + withdrawal, "Tarik penempatan ini");
        assertThat(officer.get(withdrawal).body()).contains("Penempatan sebelumnya diteruskan");
        assertThat(post(withdrawal, List.of("reason", "")).statusCode()).isEqualTo(422);
        assertThat(post(withdrawal, List.of("reason", "SK dicabut")).statusCode())
                .isEqualTo(303);
        assertThat(posts(ward.sari)).containsExactly("[" + Ward.BEGIN + ",)", "not [" + soon + ",)");
        assertThat(officer.get(sari).body()).contains("Penempatan ditarik", "SK dicabut");
        assertThat(officer.get(withdrawal).statusCode()).isEqualTo(404);
    }

    @Test
    void nobody_withdraws_his_own_post_the_only_one_or_one_of_a_closed_month() {
        var own = "/people/" + ward.officer + "/placements/" + Ward.BEGIN + "/withdrawal";
        officer.get(sari + "/identity");
        assertThat(post(own, List.of("reason", "SK")).body()).contains("tidak dapat diubah sendiri");
        var only = sari + "/placements/" + Ward.BEGIN + "/withdrawal";
        assertThat(post(only, List.of("reason", "SK")).body()).contains("Akhiri masa kerja");
        post(sari + "/placements/" + soon + "/withdrawal", List.of("reason", "SK"));
        var fields = List.of("unit", ward.code, "position", "Analis", "class", "7", "from", "2026-09-01");
        post(sari + "/placements", fields, "reason", "SK 821/7");
        close(YearMonth.of(2026, 9));
        var late = post(sari + "/placements/2026-09-01/withdrawal", List.of("reason", "SK"));
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("bulan yang sudah ditutup");
    }

    @Test
    void who_was_taken_in_by_mistake_never_served_and_stands_in_no_list_of_those_who_serve() {
        var nip = ward.comes(today);
        var page = "/people/" + nip;
        var form = List.of("standing", "LEFT", "from", today.toString(), "reason", "Salah NIP");
        officer.get(page + "/leaving");
        assertThat(post(page + "/leaving", form).body()).contains("ia tidak pernah bertugas");
        assertThat(post(page + "/leaving", form, "confirmed", "yes").statusCode())
                .isEqualTo(303);
        assertThat(posts(nip)).containsExactly("not [" + today + ",)");
        assertThat(officer.get(page).body()).contains("Penempatan ditarik", "Salah NIP", "berhenti sejak");
        assertThat(officer.get("/people?q=" + nip).body()).contains("Tidak ada orang yang cocok");
        var people = beans.getBean(Employees.class);
        assertThat(people.everIn(ward.agency, YearMonth.from(today)))
                .contains(people.person(ward.sari))
                .doesNotContain(people.person(nip));
    }

    @Test
    void an_end_before_more_than_one_post_that_has_begun_is_a_slip_of_the_pen() {
        var planned = sari + "/placements/" + soon + "/withdrawal";
        officer.get(planned);
        post(planned, List.of("reason", "SK dicabut"));
        for (var from : List.of("2026-02-01", "2026-03-01")) {
            var fields = List.of("unit", ward.code, "position", "Analis", "class", "7", "from", from);
            post(sari + "/placements", fields, "reason", "SK 821/7");
        }
        var form = List.of("standing", "LEFT", "from", "2026-01-15", "reason", "SK", "confirmed", "yes");
        var answer = post(sari + "/leaving", form);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("tarik dahulu penempatan itu");
    }

    private HttpResponse<String> post(String path, List<String> fields, String... more) {
        var all = new ArrayList<>(fields);
        all.addAll(List.of(more));
        return officer.post(path, all.toArray(String[]::new));
    }

    private List<String> posts(Nip nip) {
        return beans.getBean(JdbcClient.class)
                .sql("""
                        select valid::text from organization.v_placement where person_id = :person
                        union all
                        select 'not ' || valid from organization.v_placement_withdrawn where person_id = :person""")
                .param("person", beans.getBean(Employees.class).person(nip).id())
                .query(String.class)
                .list();
    }

    private PersonId officerId() {
        return beans.getBean(Employees.class).person(ward.officer);
    }

    private void close(YearMonth month) {
        var unit = new Unit(ward.agency, ward.code, "Kantor", ward.agency, ZoneId.of("Asia/Jakarta"));
        var closer = new Viewer(officerId(), "Nanda", List.of());
        beans.getBean(TransactionTemplate.class)
                .executeWithoutResult(
                        status -> beans.getBean(MonthClosing.class).freeze(unit, month, closer));
    }
}
