package id.kinerja.bench;

import id.kinerja.audit.Chain;
import id.kinerja.audit.TenYears;
import id.kinerja.demo.city.City;
import id.kinerja.demo.city.Person;
import id.kinerja.demo.city.Role;
import id.kinerja.house.Browser;
import id.kinerja.organization.Employees;
import id.kinerja.organization.NewGrant;
import id.kinerja.organization.PersonnelBooks;
import id.kinerja.personnel.LargeOffice;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A process of its own with Kota Contoh and, beside it, {@link LargeOffice}: fills it, or asks for its lists as the officer
 * of the city, as the officer of the largest agency and as the auditor.
 */
public final class PeoplePages {

    private static final City CITY = City.of(RunningOffice.TODAY);
    private static final UnitId LARGEST = LargeOffice.agency(0);
    private static final int GRANTS = 5_000;

    private final ServletWebServerApplicationContext office;

    private PeoplePages(RunningOffice office) {
        this.office = (ServletWebServerApplicationContext) office.context();
    }

    public static void main(String[] arguments) {
        try (var office = RunningOffice.start(Path.of(arguments[0]), "--spring.profiles.active=demo")) {
            var pages = new PeoplePages(office);
            if (arguments[1].equals("fill")) {
                pages.fill(office);
            } else {
                office.execute("vacuum analyze"); // as the night after an upgrade does
                pages.all();
            }
        }
    }

    private void fill(RunningOffice running) {
        var books = office.getBean(PersonnelBooks.class);
        LargeOffice.fill(books, LargeOffice.PEOPLE);
        var grants = new ArrayList<NewGrant>();
        grants.add(grant(plain(0), Viewer.Role.AGENCY_PERSONNEL, LARGEST));
        grants.add(grant(plain(1), Viewer.Role.AUDITOR, null));
        IntStream.range(0, GRANTS)
                .mapToObj(person -> new NewGrant(
                        LargeOffice.person(person),
                        new Viewer.Grant(
                                Viewer.Role.AGENCY_PERSONNEL, LargeOffice.agency(LargeOffice.agencyOf(person))),
                        RunningOffice.TODAY.minusYears(1),
                        "SK"))
                .forEach(grants::add);
        books.grant(grants);
        TenYears.fill(office.getBean(JdbcClient.class), office.getBean(Chain.class));
        running.execute("vacuum analyze");
    }

    private NewGrant grant(Person person, Viewer.Role role, @Nullable UnitId unit) {
        var id = office.getBean(Employees.class).everybody(CITY.month()).stream()
                .filter(member -> member.employee().nip().equals(person.nip()))
                .findFirst()
                .orElseThrow()
                .id();
        return new NewGrant(id, new Viewer.Grant(role, unit), RunningOffice.TODAY.minusYears(1), "SK");
    }

    /** Somebody of Kota Contoh without a role. */
    private static Person plain(int number) {
        return CITY.people().stream()
                .filter(person -> person.roles().isEmpty() && !person.isHead())
                .skip(number)
                .findFirst()
                .orElseThrow();
    }

    private void all() {
        var officer = CITY.people().stream()
                .filter(person -> person.roles().contains(Role.CITY_OFFICER))
                .findFirst()
                .orElseThrow();
        measure("the officer of the city", officer, cityPages());
        measure("the officer of the largest agency", plain(0), agencyPages());
        measure("the auditor", plain(1), auditPages());
    }

    private void measure(String who, Person person, Map<String, String> pages) {
        Benches.print("%s", who);
        var browser = new Browser(office.getWebServer().getPort());
        if (browser.signIn(person.nip().digits(), Pages.PASSWORD).statusCode() != 303) {
            throw new IllegalStateException("nobody came in");
        }
        new PageClock(browser, office.getBean(Statements.class)).measure(pages);
    }

    private static Map<String, String> cityPages() {
        var pages = lists();
        pages.put("people of the largest agency", "/people?unit=" + LARGEST.id());
        pages.put("people of a unit", "/people?unit=" + LargeOffice.unit(0, 3).id());
        pages.put("chart of the government", "/units/chart");
        pages.put("vacant positions", "/units/chart/vacancies");
        pages.put("chart of the largest agency", "/units/chart/" + LARGEST.id());
        pages.put("roles", "/roles");
        pages.put("roles of a name", "/roles?q=sari");
        pages.put("roles, last page", "/roles?page=100");
        pages.put("months of the agencies", "/units");
        return pages;
    }

    private static Map<String, String> agencyPages() {
        var pages = lists();
        pages.put("people of a unit", "/people?unit=" + LargeOffice.unit(0, 3).id());
        pages.put("chart of the agency", "/units/chart/" + LARGEST.id());
        return pages;
    }

    private static Map<String, String> lists() {
        var middle = LargeOffice.nip(LargeOffice.PEOPLE / 2);
        var pages = new LinkedHashMap<String, String>();
        pages.put("people", "/people");
        pages.put("people, by NIP", "/people?sort=nip");
        pages.put("people, after the middle", "/people?after=" + middle);
        pages.put("people who have left", "/people?which=ended");
        pages.put("people, all", "/people?which=all");
        for (var query : List.of("s", "sari", "sari cer", "zulaikha", "1985", middle.digits())) {
            pages.put("people, " + query, "/people?q=" + query.replace(" ", "+"));
        }
        for (var query : List.of("sari", "bidang", "1985")) {
            pages.put("search, " + query, "/people/found?q=" + query);
        }
        return pages;
    }

    private static Map<String, String> auditPages() {
        var pages = new LinkedHashMap<String, String>();
        pages.put("audit", "/audit");
        pages.put("audit, a word", "/audit?q=Pegawai+4711");
        pages.put("audit, the word of a kind", "/audit?q=peran+diberikan");
        pages.put("audit, a kind", "/audit?act=ROLE_GRANTED");
        pages.put("audit, a year", "/audit?from=2020-01-01&until=2020-12-31");
        return pages;
    }
}
