package id.kinerja.monthend;

import static id.kinerja.monthend.Town.OCTOBER;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import id.kinerja.house.Browser;
import id.kinerja.house.House;
import id.kinerja.monthend.Town.Agency;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

@House
class MatrixPageTest {

    @Autowired
    private ApplicationContext beans;

    private Town town;
    private Agency agency;
    private Browser officer;

    @BeforeEach
    void an_agency_with_one_late_and_one_absent() {
        town = new Town(beans);
        agency = town.agency(4, 1);
        officer = town.browserOf(agency.officer());
    }

    @Test
    void what_is_well_is_a_dot_and_what_is_not_is_a_code() {
        var page = officer.get(agency.days(OCTOBER)).body();
        assertThat(codes(page, "Warga A0")).containsOnly("·").hasSize(22);
        assertThat(codes(page, "Warga B1")).containsOnly("T2").hasSize(22);
        assertThat(codes(page, "Warga C2")).contains("A", "·").hasSize(22);
        assertThat(codes(page, "Warga D3"))
                .as("not ready, yet his days are seen")
                .hasSize(22);
        assertThat(page).contains("Warga C2, Rab, 7 Okt, tanpa keterangan").contains("<b>22%</b>");
    }

    @Test
    void only_those_with_events_when_asked() {
        var page = officer.get(agency.days(OCTOBER) + "?only=events").body();
        assertThat(page).contains("Warga B1").contains("Warga C2").doesNotContain("Warga A0, ");
    }

    @Test
    void a_large_agency_comes_forty_at_a_time_and_those_with_events_from_all_of_them() {
        var large = town.agency(43, 0);
        var city = town.browserOf(town.cityOfficer());
        assertThat(names(city, large.days(OCTOBER))).hasSize(40);
        assertThat(names(city, large.days(OCTOBER) + "?page=2"))
                .hasSize(3)
                .doesNotContainAnyElementsOf(names(city, large.days(OCTOBER)));
        assertThat(city.get(large.days(OCTOBER)).body()).contains("1–40 dari 43", "page=2");
        assertThat(names(city, large.days(OCTOBER) + "?page=99")).hasSize(3);
        assertThat(names(city, large.days(OCTOBER) + "?page=-5")).hasSize(40);
        assertThat(names(city, large.days(OCTOBER) + "?only=events")).hasSize(2);
    }

    private static List<String> names(Browser browser, String path) {
        return Pattern.compile("<th scope=\"row\"><a[^>]*>([^<]*)</a>")
                .matcher(browser.get(path).body())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void the_filter_leads_to_the_unit_that_was_chosen() {
        var answer = officer.get(
                agency.days(OCTOBER) + "?chosen=" + agency.division().id() + "&only=events");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location"))
                .hasValue("/units/" + agency.division().id() + "/days/2026-10?only=events");
        assertThat(officer.get("/units/" + agency.division().id() + "/days/2026-10")
                        .body())
                .contains("Bidang Uji");
    }

    @Test
    void a_cell_tells_the_story_of_its_day_in_the_drawer_or_on_a_page() {
        var path = agency.days(OCTOBER) + "/" + agency.person(1).nip() + "/2026-10-06";
        var drawer = officer.get(path, "HX-Request", "true").body();
        assertThat(drawer)
                .doesNotContain("<html")
                .contains("<h2>Warga B1</h2>")
                .contains("07.30–16.00")
                .contains("08.25.00")
                .contains("terlambat 55 menit")
                .contains("Akibat pada TPP")
                .contains("/days/2026-10/2026-10-06")
                .contains("<b>1%</b>")
                .contains("/people/" + agency.person(1).nip() + "/days/2026-10");
        assertThat(officer.get(path).body()).contains("<html").contains("<h2>Warga B1</h2>");
    }

    @Test
    void the_recap_adds_up_each_person() {
        var answer = officer.get(agency.days(OCTOBER) + ".csv");
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(answer.body().lines())
                .anyMatch(row -> row.startsWith(agency.person(1).nip() + ",Warga B1,")
                        && row.endsWith(",22,22,22,1210,0,0,0,0,0,0,0,0,22,22"))
                .anyMatch(row -> row.startsWith(agency.person(2).nip() + ",Warga C2,")
                        && row.endsWith(",22,21,0,0,0,0,0,1,0,0,0,0,1,3"));
    }

    @Test
    void a_closed_month_shows_the_same_days() {
        var before = officer.get(agency.days(OCTOBER)).body();
        officer.get(agency.month(OCTOBER));
        officer.post(agency.month(OCTOBER) + "/closing", "unreadySeen", "1", "withoutThem", "yes");
        var after = officer.get(agency.days(OCTOBER)).body();
        assertThat(rows(after)).isEqualTo(rows(before));
        assertThat(after).contains("Hasil tutup bulan");
    }

    @Test
    void a_screen_takes_as_many_queries_for_forty_people_as_for_four() {
        var large = town.agency(40, 4);
        var city = town.browserOf(town.cityOfficer());
        for (var closed : List.of(false, true)) {
            if (closed) {
                close(city, agency, 1);
                close(city, large, 4);
            }
            assertThat(queries(city, large.days(OCTOBER)))
                    .containsExactlyInAnyOrderElementsOf(queries(city, agency.days(OCTOBER)));
            assertThat(queries(city, large.month(OCTOBER)))
                    .containsExactlyInAnyOrderElementsOf(queries(city, agency.month(OCTOBER)));
        }
        var before = queries(city, "/units");
        town.agency(2, 0);
        assertThat(queries(city, "/units")).containsExactlyInAnyOrderElementsOf(before);
    }

    private static void close(Browser city, Agency agency, int unready) {
        city.get(agency.month(OCTOBER));
        city.post(agency.month(OCTOBER) + "/closing", "unreadySeen", "" + unready, "withoutThem", "yes");
    }

    /** The statements behind a page, those of the session and of the jobs beside it aside. */
    private static List<String> queries(Browser browser, String path) {
        var log = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var seen = new ListAppender<ILoggingEvent>() {
            @Override
            protected void append(ILoggingEvent event) {
                if (Thread.currentThread().getName().startsWith("tomcat-handler")) {
                    super.append(event);
                }
            }
        };
        seen.start();
        log.setLevel(Level.DEBUG);
        log.setAdditive(false);
        log.addAppender(seen);
        try {
            assertThat(browser.get(path).statusCode()).isEqualTo(200);
        } finally {
            log.detachAppender(seen);
            log.setAdditive(true);
            log.setLevel(null);
        }
        var statements = List.copyOf(seen.list).stream()
                .map(ILoggingEvent::getFormattedMessage)
                .filter(line -> line.startsWith("Executing prepared SQL statement") && !line.contains("session"))
                .toList();
        assertThat(statements).as("otherwise nothing was counted").hasSizeGreaterThan(3);
        return statements;
    }

    private static String rows(String page) {
        return page.substring(page.indexOf("<tbody"), page.indexOf("</tbody>"));
    }

    private static List<String> codes(String page, String name) {
        return Pattern.compile("aria-label=\"" + name + ", [^\"]*\">([^<]+)</a>")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
