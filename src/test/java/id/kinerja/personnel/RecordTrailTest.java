package id.kinerja.personnel;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.house.Browser;
import id.kinerja.house.Heard;
import id.kinerja.house.House;
import id.kinerja.organization.Employees;
import org.junit.jupiter.api.Test;

/** What is kept of a person by hand stands in the trail with the role of whoever kept it, and with what was before. */
@House
class RecordTrailTest extends AtTheDesk {

    @Test
    void the_trail_says_as_what_an_officer_kept_a_record_what_it_was_and_what_it_became() {
        var heard = Heard.in(beans);
        enter(officer, "rank", "rank", "III/b", "from", "2026-04-01", "reason", "SK 823/1");
        var post = "unit=" + ward.code + "|position=Analis|position-asked=Analis|class=7|superior=" + ward.treasurer;
        officer.post(sari + "/placements", (post + "|from=2026-05-01|reason=SK 821/7").split("[|=]"));
        assertThat(heard.of(beans.getBean(Employees.class).person(ward.officer)))
                .contains("RECORD_CHANGED|AGENCY_PERSONNEL|III/a|golongan III/b, mulai 2026-04-01")
                .anyMatch(words ->
                        words.matches("RECORD_CHANGED\\|AGENCY_PERSONNEL\\|Pengolah Data, .*\\|.*mulai 2026-05-01"));
        var paid = Heard.in(beans);
        var treasurer = ward.browserOf(ward.treasurer);
        enter(treasurer, "tax", "status", "K/0", "from", "2026-04-01", "reason", "KK baru");
        enter(treasurer, "tax", "status", "K/1", "from", "2026-05-01", "reason", "KK baru");
        assertThat(paid.of(beans.getBean(Employees.class).person(ward.treasurer)))
                .contains(
                        "RECORD_CHANGED|TREASURER|belum ada|status pajak K/0, mulai 2026-04-01",
                        "RECORD_CHANGED|TREASURER|K/0|status pajak K/1, mulai 2026-05-01");
    }

    private void enter(Browser browser, String part, String... fields) {
        browser.get(sari + "/record/" + part);
        var answer = browser.post(sari + "/record/" + part, fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }
}
