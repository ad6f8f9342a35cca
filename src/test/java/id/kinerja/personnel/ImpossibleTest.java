package id.kinerja.personnel;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.house.Browser;
import id.kinerja.house.House;
import id.kinerja.house.SetClock;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What cannot be is refused at its field, whoever types it. */
@House
class ImpossibleTest {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private SetClock clock;

    private Browser officer;
    private String sari;

    @BeforeEach
    void an_officer_at_his_desk() {
        var ward = new Ward(beans);
        officer = ward.browserOf(ward.officer);
        sari = "/people/" + ward.sari; // born in April 1985, appointed in March 2010
    }

    @Test
    void nobody_rises_or_serves_before_his_appointment() {
        for (var from : new String[] {"1984-01-01", "2010-02-28"}) {
            refused("/record/rank", "paling awal Maret 2010", "rank", "III/b", "from", from);
            refused(
                    "/record/employment",
                    "paling awal Maret 2010",
                    "employment",
                    "PNS",
                    "standing",
                    "ACTIVE",
                    "from",
                    from);
            refused("/placements", "paling awal Maret 2010", "from", from);
        }
        taken("/record/rank", "rank", "III/b", "from", "2010-03-01");
    }

    @Test
    void a_rank_is_one_of_the_employment_of_its_day() {
        refused("/record/rank", "“IX” bukan golongan CPNS", "rank", "IX", "from", "2026-05-01");
        taken("/record/employment", contract("IX"));
        assertThat(officer.get(sari).body()).contains("PPPK, bertugas sejak 1 Mei 2026", "IX sejak 1 Mei 2026");
        taken("/record/rank", "rank", "III/b", "from", "2026-06-01"); // the equivalent, by which his tax goes
        refused("/record/rank", "“IX” bukan golongan CPNS", "rank", "IX", "from", "2026-04-01");
        taken("/record/rank", "rank", "III/b", "from", "2026-04-01");
    }

    private static String[] contract(String rank) {
        return new String[] {"employment", "PPPK", "standing", "ACTIVE", "rank", rank, "from", "2026-05-01"};
    }

    @Test
    void nothing_begins_more_than_a_year_ahead() {
        var year = LocalDate.now(clock).plusYears(1);
        refused(
                "/record/rank",
                "Periksa tahunnya",
                "rank",
                "III/b",
                "from",
                year.plusDays(1).toString());
        refused(
                "/leaving",
                "Periksa tahunnya",
                "standing",
                "RETIRED",
                "from",
                year.plusDays(1).toString());
        taken("/record/rank", "rank", "III/b", "from", year.toString());
    }

    private void refused(String form, String sentence, String... fields) {
        officer.get(sari + "/record/rank");
        var answer = officer.post(sari + form, withReason(fields));
        assertThat(answer.statusCode()).as(form).isEqualTo(422);
        assertThat(answer.body()).as(form).contains(sentence);
    }

    private void taken(String form, String... fields) {
        officer.get(sari + "/record/rank");
        assertThat(officer.post(sari + form, withReason(fields)).statusCode())
                .as(form)
                .isEqualTo(303);
    }

    private static String[] withReason(String... fields) {
        var all = Arrays.copyOf(fields, fields.length + 2);
        all[fields.length] = "reason";
        all[fields.length + 1] = "SK";
        return all;
    }
}
