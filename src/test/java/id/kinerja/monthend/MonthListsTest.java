package id.kinerja.monthend;

import static id.kinerja.monthend.Town.OCTOBER;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.house.Browser;
import id.kinerja.house.House;
import id.kinerja.monthend.Town.Agency;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The lists of a month's end are sorted, narrowed, turned and taken away, each within what the viewer may see. */
@House
class MonthListsTest {

    @Autowired
    private ApplicationContext beans;

    @Test
    void the_slips_of_a_large_agency_are_turned_page_by_page() {
        var town = new Town(beans);
        var agency = town.agency(60, 2);
        var officer = town.browserOf(agency.officer());
        closed(officer, agency, 2);
        var path = agency.month(OCTOBER);
        var first = officer.get(path).body();
        assertThat(names(first)).hasSize(40);
        assertThat(first).contains("1–40 dari 60").contains("href=\"" + path + "?page=2\"");
        var second = officer.get(path + "?page=2").body();
        assertThat(names(second)).hasSize(20).doesNotContainAnyElementsOf(names(first));
        assertThat(second).contains("41–60 dari 60");
        assertThat(names(officer.get(path + "?slip=none").body())).hasSize(2);
        assertThat(names(officer.get(path + "?q=warga+b").body()))
                .containsExactly("Warga B1", "Warga B27", "Warga B53");
        assertThat(names(officer.get(path + "?q=warga+b&sort=-name").body()))
                .containsExactly("Warga B53", "Warga B27", "Warga B1");
        assertThat(officer.get(path + "?q=%3Cscript%3E").body())
                .contains("Tidak ada yang cocok")
                .doesNotContain("<script>");
    }

    @Test
    void the_slips_as_a_file_are_all_and_only_for_whoever_sees_them() {
        var town = new Town(beans);
        var agency = town.agency(55, 1);
        var officer = town.browserOf(agency.officer());
        closed(officer, agency, 1);
        var path = agency.month(OCTOBER);
        var file = officer.get(path + "?as=csv&sort=name");
        assertThat(file.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("slip-2026-10.csv");
        assertThat(file.body().lines()).hasSize(56).first().isEqualTo("\uFEFFname,nip,gross,paid");
        assertThat(file.body().lines().skip(1)).allMatch(line -> line.matches("Warga [A-Z]\\d+,\\d{18},\\d*,\\d*"));
        var workbook = officer.get(path + "?as=xlsx");
        assertThat(workbook.headers().firstValue("Content-Type").orElseThrow()).contains("spreadsheetml");
        var auditor = town.browserOf(town.auditor());
        var trail = "/audit?act=LIST_TAKEN&q=" + agency.name().replace(' ', '+');
        assertThat(auditor.get(trail).body())
                .as("the trail says who took them away")
                .contains(agency.officer().name(), "slip 2026-10, 55 orang");
        var stranger = town.browserOf(town.agency(2, 0).officer());
        assertThat(stranger.get(path + "?as=csv").statusCode()).isEqualTo(404);
        var employee = town.browserOf(agency.person(3));
        assertThat(employee.get(path + "?as=xlsx").statusCode()).isEqualTo(404);
    }

    @Test
    void the_agencies_are_sorted_by_what_is_missing_and_keep_their_month() {
        var town = new Town(beans);
        town.agency(3, 2);
        town.agency(4, 0);
        var city = town.browserOf(town.cityOfficer());
        var page = city.get("/units?month=2026-10&sort=-unready").body();
        assertThat(page).contains("aria-sort=\"descending\"").contains("/units?month=2026-10&amp;sort=unready\"");
        var missing = numbers(page);
        assertThat(missing).isSortedAccordingTo((one, other) -> Integer.compare(other, one));
        assertThat(missing.getFirst()).isGreaterThanOrEqualTo(2);
        assertThat(numbers(city.get("/units?ready=no").body())).doesNotContain(0);
        assertThat(city.get("/units?as=csv").body().lines().findFirst())
                .hasValue("\uFEFFagency,code,state,people,unready,counted");
    }

    @Test
    void the_matrix_is_sorted_by_what_it_costs() {
        var town = new Town(beans);
        var agency = town.agency(5, 0);
        var officer = town.browserOf(agency.officer());
        var page = officer.get(agency.days(OCTOBER) + "?sort=-events").body();
        assertThat(names(page)).first().isEqualTo("Warga B1");
        assertThat(names(officer.get(agency.days(OCTOBER) + "?sort=-name").body())
                        .getFirst())
                .isEqualTo("Warga E4");
        assertThat(names(officer.get(agency.days(OCTOBER) + "?q=warga+c").body()))
                .containsExactly("Warga C2");
        var workbook = officer.get(agency.days(OCTOBER) + ".xlsx");
        assertThat(workbook.statusCode()).isEqualTo(200);
        assertThat(workbook.headers().firstValue("Content-Disposition").orElseThrow())
                .endsWith("2026-10.xlsx\"");
    }

    private static void closed(Browser officer, Agency agency, int unready) {
        officer.get(agency.month(OCTOBER));
        officer.post(agency.month(OCTOBER) + "/closing", "unreadySeen", "" + unready, "withoutThem", "yes");
    }

    private static List<String> names(String page) {
        return Pattern.compile("<th scope=\"row\"><a [^>]*>(Warga [^<]+)<")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** The people who are not ready, agency by agency. */
    private static List<Integer> numbers(String page) {
        return Pattern.compile("<td class=\"num\"[^>]*>(?:–|<b[^>]*>(\\d+)</b>)</td>")
                .matcher(page)
                .results()
                .map(found -> found.group(1) == null ? 0 : Integer.parseInt(found.group(1)))
                .toList();
    }
}
