package id.kinerja.bench;

import id.kinerja.house.Browser;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A process of its own with Kota Contoh in it: its city officer asks for one page after the other, on one connection. */
public final class Pages {

    private static final int WARM = 100;
    private static final int COUNTED = 200;
    private static final String PASSWORD = "kota-contoh";
    private static final String HEALTH = "/actuator/health";
    private static final YearMonth OPEN = BigMonth.MONTH.plusMonths(1);

    private final Browser browser;
    private final Statements statements;
    private final JdbcClient database;

    private Pages(RunningOffice office) {
        var context = (ServletWebServerApplicationContext) office.context();
        browser = new Browser(context.getWebServer().getPort());
        statements = context.getBean(Statements.class);
        database = context.getBean(JdbcClient.class);
    }

    public static void main(String[] arguments) {
        try (var office = RunningOffice.start(Path.of(arguments[0]), "--spring.profiles.active=demo")) {
            new Pages(office).all();
        }
    }

    private void all() {
        var officer = one("""
                select e.nip from organization.role_grant g join organization.employee e using (person_id)
                where g.role = 'CITY_PERSONNEL' order by e.nip limit 1""");
        if (browser.signIn(officer, PASSWORD).statusCode() != 303) {
            throw new IllegalStateException("nobody came in");
        }
        var pages = pages();
        for (var request = 0; request < WARM; request++) {
            pages.values().forEach(browser::get);
        }
        // beside each page, so that both meet the same machine
        pages.forEach((name, path) -> print("  ratio %.1f", measured(name, path) / measured("health", HEALTH)));
    }

    private Map<String, String> pages() {
        var person = one("select nip from organization.employee order by nip limit 1 offset 600");
        var agency = one("""
                select u.agency_id::text from organization.placement p join organization.unit u on u.id = p.unit_id
                where upper_inf(p.valid) group by u.agency_id order by count(*) desc limit 1""");
        var unit = one("""
                select p.unit_id::text from organization.placement p join organization.unit u on u.id = p.unit_id
                where upper_inf(p.valid) and u.agency_id = ? group by p.unit_id order by count(*) desc limit 1""", agency);
        var closed = one("select max(month)::text from calendar.month_closing").substring(0, "2026-10".length());
        var pages = new LinkedHashMap<String, String>();
        pages.put("payslip, closed month", "/people/" + person + "/payslips/" + closed);
        pages.put("allowance, open month", "/people/" + person + "/allowance/" + OPEN);
        pages.put("days of a person, open month", "/people/" + person + "/days/" + OPEN);
        pages.put("matrix of a unit, open", "/units/" + unit + "/days/" + OPEN);
        pages.put("matrix of a unit, closed", "/units/" + unit + "/days/" + closed);
        pages.put("matrix of an agency, open", "/units/" + agency + "/days/" + OPEN);
        pages.put("matrix of an agency, closed", "/units/" + agency + "/days/" + closed);
        pages.put("readiness of an agency, open", "/units/" + agency + "/months/" + OPEN);
        return pages;
    }

    private String one(String question, String... facts) {
        return database.sql(question.replace("= ?", "= ?::uuid"))
                .params((Object[]) facts)
                .query(String.class)
                .single();
    }

    private double measured(String name, String path) {
        statements.forget();
        var answer = browser.get(path);
        var asked = statements.count();
        var millis = new ArrayList<Double>();
        for (var request = 0; request < COUNTED; request++) {
            var begin = System.nanoTime();
            browser.get(path);
            millis.add((System.nanoTime() - begin) / 1e6);
        }
        var sorted = millis.stream().sorted().toList();
        print(
                "%-30s min %.1f · median %.1f · p95 %.1f ms; %d statements, %,d KB, status %d",
                name,
                sorted.getFirst(),
                sorted.get(COUNTED / 2),
                sorted.get(COUNTED * 95 / 100),
                asked,
                answer.body().length() >> 10,
                answer.statusCode());
        return sorted.get(COUNTED / 2);
    }

    private static void print(String format, Object... facts) {
        System.out.println(String.format(Locale.ROOT, format, facts));
    }
}
