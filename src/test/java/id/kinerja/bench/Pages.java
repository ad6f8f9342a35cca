package id.kinerja.bench;

import id.kinerja.demo.city.City;
import id.kinerja.demo.city.Role;
import id.kinerja.house.Browser;
import id.kinerja.organization.Employees;
import id.kinerja.organization.model.Nip;
import id.kinerja.shared.UnitId;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** A process of its own with Kota Contoh in it: its city officer asks for one page after the other, on one connection. */
public final class Pages {

    static final String PASSWORD = "kota-contoh";

    private static final City CITY = City.of(RunningOffice.TODAY);
    private static final YearMonth OPEN = CITY.month();
    private static final YearMonth CLOSED = CITY.closedMonths().getLast();

    private final Browser browser;
    private final Statements statements;
    private final Employees employees;

    private Pages(RunningOffice office) {
        var context = (ServletWebServerApplicationContext) office.context();
        browser = new Browser(context.getWebServer().getPort());
        statements = context.getBean(Statements.class);
        employees = context.getBean(Employees.class);
    }

    public static void main(String[] arguments) {
        try (var office = RunningOffice.start(Path.of(arguments[0]), "--spring.profiles.active=demo")) {
            new Pages(office).all();
        }
    }

    private void all() {
        var officer = CITY.people().stream()
                .filter(person -> person.roles().contains(Role.CITY_OFFICER))
                .findFirst()
                .orElseThrow();
        if (browser.signIn(officer.nip().digits(), PASSWORD).statusCode() != 303) {
            throw new IllegalStateException("nobody came in");
        }
        new PageClock(browser, statements).measure(pages());
    }

    private Map<String, String> pages() {
        var everybody = employees.everybody(OPEN);
        var person = everybody.get(everybody.size() / 2).employee().nip();
        var agency =
                largest(everybody.stream().map(member -> member.post().agency().id()));
        var unit = largest(everybody.stream()
                .filter(member -> member.post().agency().id().equals(agency))
                .map(member -> member.post().unit().id()));
        return pages(person, agency.id(), unit.id());
    }

    private static UnitId largest(Stream<UnitId> units) {
        return units.collect(Collectors.groupingBy(Function.identity(), Collectors.counting())).entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    private static Map<String, String> pages(Nip person, UUID agency, UUID unit) {
        var pages = new LinkedHashMap<String, String>();
        pages.put("payslip, closed month", "/people/" + person + "/payslips/" + CLOSED);
        pages.put("allowance, open month", "/people/" + person + "/allowance/" + OPEN);
        pages.put("days of a person, open month", "/people/" + person + "/days/" + OPEN);
        pages.put("matrix of a unit, open", "/units/" + unit + "/days/" + OPEN);
        pages.put("matrix of a unit, closed", "/units/" + unit + "/days/" + CLOSED);
        pages.put("matrix of an agency, open", "/units/" + agency + "/days/" + OPEN);
        pages.put("matrix of an agency, closed", "/units/" + agency + "/days/" + CLOSED);
        pages.put("readiness of an agency, open", "/units/" + agency + "/months/" + OPEN);
        return pages;
    }
}
