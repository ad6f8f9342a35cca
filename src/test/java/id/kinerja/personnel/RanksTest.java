package id.kinerja.personnel;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.house.Heard;
import id.kinerja.house.House;
import id.kinerja.house.SetClock;
import id.kinerja.organization.Employees;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The ranks over time, each with the decision that it rests on; a slip of the pen is asked about, and put right. */
@House
class RanksTest extends AtTheDesk {

    @Autowired
    private SetClock clock;

    @BeforeEach
    void somebody_who_rose() {
        assertThat(rank("III/b", "2026-02-01", "SK 823/1").statusCode()).isEqualTo(303);
        assertThat(rank("III/c", "2026-06-01", "SK 823/2").statusCode()).isEqualTo(303);
    }

    @Test
    void the_ranks_stand_on_the_page_over_time_each_with_its_basis() {
        var fields = List.of("employment", "PNS", "standing", "ACTIVE", "from", "2026-03-01", "reason", "SK 820/9");
        officer.post(sari + "/record/employment", fields.toArray(String[]::new));
        assertThat(officer.get(sari).body())
                .contains("III/c sejak 1 Juni 2026", "SK 823/2", "III/b sejak 1 Februari 2026", "SK 823/1")
                .contains("III/a sejak diterima", "PNS, bertugas sejak 1 Maret 2026", "SK 820/9")
                .contains("CPNS sejak diterima");
    }

    @Test
    void a_rank_that_is_lower_or_the_same_again_is_asked_about_before_it_is_kept() {
        var lower = rank("II/d", "2026-09-01", "SK 823/3");
        assertThat(lower.body()).contains("tercatat bergolongan III/c", "lebih rendah", "name=\"confirmed\"");
        assertThat(rank("III/c", "2026-09-01", "SK 823/3").body()).contains("sudah tercatat bergolongan III/c");
        assertThat(officer.get(sari).body()).doesNotContain("SK 823/3");
        assertThat(rank("II/d", "2026-09-01", "SK 823/3", "confirmed", "no").body())
                .contains("value=\"II/d\"");
        assertThat(rank("II/d", "2026-09-01", "SK 823/3", "confirmed", "yes").statusCode())
                .isEqualTo(303);
        assertThat(officer.get(sari).body()).contains("II/d sejak 1 September 2026");
        assertThat(rank("II/d", "2026-13-01", "SK 823/3").statusCode()).isEqualTo(422);
    }

    @Test
    void a_rank_of_a_wrong_day_is_withdrawn_and_the_one_before_it_goes_on() {
        var heard = Heard.in(beans);
        var page = sari + "/ranks/2026-06-01/withdrawal";
        assertThat(officer.get(sari).body()).contains(page);
        assertThat(officer.get(page).body()).contains("Golongan sebelumnya diteruskan");
        clock.goOn(Duration.ofSeconds(1));
        assertThat(officer.post(page, "reason", "Salah tanggal").statusCode()).isEqualTo(303);
        assertThat(officer.get(sari).body())
                .contains("III/b sejak 1 Februari 2026", "<del>golongan III/c, mulai 1 Juni 2026</del>")
                .doesNotContain("III/c sejak", page);
        assertThat(heard.of(beans.getBean(Employees.class).person(ward.officer)))
                .anyMatch(words -> words.contains("golongan III/c ditarik"));
        assertThat(officer.get(page).statusCode()).isEqualTo(404);
        assertThat(rank("III/c", "2026-07-01", "SK 823/2").statusCode()).isEqualTo(303);
        assertThat(ward.browserOf(ward.sari)
                        .get(sari + "/ranks/2026-07-01/withdrawal")
                        .statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<String> rank(String rank, String from, String reason, String... more) {
        clock.goOn(Duration.ofSeconds(1)); // what is entered at one instant is one entry
        officer.get(sari + "/record/rank");
        var fields = new ArrayList<>(List.of("rank", rank, "from", from, "reason", reason));
        fields.addAll(List.of(more));
        return officer.post(sari + "/record/rank", fields.toArray(String[]::new));
    }
}
