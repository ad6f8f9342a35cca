package id.kinerja.monthend;

import static id.kinerja.monthend.Town.OCTOBER;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.house.Browser;
import id.kinerja.house.House;
import id.kinerja.monthend.Town.Agency;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@House
class ReopeningPageTest {

    private static final String REASON = "Surat tugas Warga C2 terlambat diterima.";

    @Autowired
    private ApplicationContext beans;

    private Town town;
    private Agency agency;
    private String path;
    private Browser officer;

    @BeforeEach
    void an_agency_with_a_closed_month() {
        town = new Town(beans);
        agency = town.agency(3, 0);
        path = agency.month(OCTOBER);
        officer = town.browserOf(agency.officer());
        officer.get(path);
        assertThat(officer.post(path + "/closing", "unreadySeen", "0").statusCode())
                .isEqualTo(303);
    }

    @Test
    void the_agency_officer_sees_no_such_form_and_is_refused() {
        assertThat(officer.get(path).body()).doesNotContain("/reopening").contains("Hanya pejabat kepegawaian kota");
        var refused = officer.post(path + "/reopening", "reason", REASON);
        assertThat(refused.headers().firstValue("Location")).hasValue(path);
        assertThat(officer.get(path).body())
                .contains("Hanya pejabat kepegawaian kota yang dapat membuka kembali bulan yang");
        assertThat(versions().getFirst().state().isClosed()).isTrue();
    }

    @Test
    void a_reason_too_short_is_refused_and_what_was_typed_is_kept() {
        var city = town.browserOf(town.cityOfficer());
        assertThat(city.get(path).body()).contains("/reopening");
        var refused = city.post(path + "/reopening", "reason", "salah <b>");
        assertThat(refused.statusCode()).isEqualTo(303);
        assertThat(city.get(path).body())
                .contains("id=\"reason-error\">Tulis alasan")
                .contains("<a href=\"#reason\">Tulis alasan")
                .contains("salah &lt;b&gt;</textarea>");
        assertThat(city.get(path).body()).as("said once").doesNotContain("salah &lt;b&gt;");
    }

    @Test
    void a_reason_of_five_pictures_is_too_short() {
        var city = town.browserOf(town.cityOfficer());
        city.get(path);
        city.post(path + "/reopening", "reason", "😀".repeat(5));
        assertThat(city.get(path).body()).contains("id=\"reason-error\">Tulis alasan");
    }

    @Test
    void a_reason_typed_while_the_sign_in_expired_stands_there_again() {
        var officer = town.cityOfficer();
        var city = town.browserOf(officer);
        city.get(path);
        city.forget("kinerja");
        var waiting = city.post(path + "/reopening", "reason", REASON, "_page", path);
        assertThat(waiting.body()).contains("name=\"kept.reason\"");
        city.post("/sign-in", "nip", officer.nip().digits(), "password", "rahasia", "to", path, "kept.reason", REASON);
        assertThat(city.get(path).body()).contains(REASON + "</textarea>");
        assertThat(versions().getFirst().state().isClosed()).isTrue();
    }

    @Test
    void a_closed_month_stays_as_it_is_when_facts_change_and_the_next_closing_is_version_2() {
        var before = kept();
        town.taps(
                agency.person(2),
                OCTOBER.atDay(7).atTime(7, 20),
                OCTOBER.atDay(7).atTime(16, 1));
        assertThat(kept()).isEqualTo(before);
        var city = town.browserOf(town.cityOfficer());
        city.get(path);
        assertThat(city.post(path + "/reopening", "reason", REASON).statusCode())
                .isEqualTo(303);
        assertThat(officer.get(path).body())
                .contains("Dibuka kembali oleh Pejabat Kota")
                .contains("Yang berubah sejak penutupan ke-1")
                .containsPattern("Warga C2: Rp.[0-9.]+ → <b>Rp.[0-9.]+</b>")
                .contains(REASON);
        assertThat(officer.post(path + "/closing", "unreadySeen", "0").statusCode())
                .isEqualTo(303);
        assertThat(versions()).extracting(version -> version.run().version()).containsExactly(2, 1);
        assertThat(versions().getFirst().run().net())
                .isGreaterThan(versions().getLast().run().net());
        assertThat(officer.get(path).body()).contains("Penutupan ke-2 oleh").contains("Penutupan ke-1 oleh");
        assertThat(proofs()).hasSize(2).allMatch(ClosedMonths.Proof::holds);
    }

    private List<MonthReviews.Version> versions() {
        var reviews = beans.getBean(MonthReviews.class);
        return reviews.versions(reviews.agency(agency.officer().viewer(), agency.id()), OCTOBER);
    }

    private String kept() {
        var page = officer.get(path).body();
        return page.substring(page.indexOf("<h1>")).replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    private List<ClosedMonths.Proof> proofs() {
        var proofs = new ArrayList<ClosedMonths.Proof>();
        beans.getBean(ClosedMonths.class).prove(proof -> {
            if (proof.run().agency().equals(agency.id())) {
                proofs.add(proof);
            }
        });
        return proofs;
    }
}
