package id.kinerja.personnel;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.house.Browser;
import id.kinerja.house.House;
import id.kinerja.organization.model.Nip;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

/** A number that was corrected stands on letters and in bookmarks for years. */
@House
class FormerNumberTest {

    @Autowired
    private ApplicationContext beans;

    @Value("${local.server.port}")
    private int port;

    private Ward ward;
    private Browser officer;
    private String old;
    private Nip now;

    @BeforeEach
    void a_number_is_corrected() {
        ward = new Ward(beans);
        officer = ward.browserOf(ward.officer);
        old = "/people/" + ward.sari;
        now = Ward.freeNip();
        officer.get(old + "/identity");
        officer.post(old + "/identity", "nip", now.digits(), "name", "Sari Baru", "reason", "Salah ketik");
    }

    @Test
    void links_and_search_by_the_old_number_lead_to_the_person() {
        assertThat(officer.get(old).headers().firstValue("Location")).contains("/people/" + now);
        assertThat(officer.get(old + "/identity").body()).contains(now.digits());
        assertThat(officer.get(old + "/days/2026-10").statusCode())
                .isNotEqualTo(404)
                .isEqualTo(officer.get("/people/" + now + "/days/2026-10").statusCode());
        assertThat(officer.get("/people?q=" + ward.sari).body()).contains("Sari Baru", now.digits());
        assertThat(officer.get("/people/found?q=" + ward.sari.digits().substring(0, 17))
                        .body())
                .contains("Sari Baru");
    }

    @Test
    void whoever_may_not_see_the_person_finds_him_by_neither_number() {
        var other = new Ward(beans);
        var stranger = other.browserOf(other.officer);
        assertThat(stranger.get(old).statusCode()).isEqualTo(404);
        assertThat(stranger.get(old + "/days/2026-10").statusCode()).isEqualTo(404);
        assertThat(stranger.get("/people?q=" + ward.sari).body()).contains("Tidak ada orang yang cocok");
    }

    @Test
    void whoever_signs_in_by_the_old_number_hears_nothing_more_than_usual() {
        var answer = new Browser(port).signIn(ward.sari.digits(), "rahasia");
        var nobody = new Browser(port).signIn(Ward.freeNip().digits(), "rahasia");
        assertThat(answer.statusCode()).isEqualTo(nobody.statusCode());
        assertThat(answer.body()).doesNotContain("Sari", now.digits());
    }

    @Test
    void who_holds_the_number_today_is_found_first() {
        officer.get("/people/new");
        officer.post(
                "/people",
                "nip",
                ward.sari.digits(),
                "name",
                "Fajar Benar",
                "employment",
                "CPNS",
                "rank",
                "III/a",
                "unit",
                ward.code,
                "position",
                "Arsiparis",
                "position-asked",
                "Arsiparis",
                "from",
                "2026-10-01",
                "reason",
                "SK 813/1");
        assertThat(officer.get(old).body()).contains("Fajar Benar").doesNotContain("Sari Baru");
    }
}
