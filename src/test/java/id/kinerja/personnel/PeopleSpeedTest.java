package id.kinerja.personnel;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.database.DatabaseAddress;
import id.kinerja.database.TestDatabase;
import id.kinerja.organization.PersonnelBooks;
import id.kinerja.organization.model.Unit;
import id.kinerja.personnel.PeopleFilter.Order;
import id.kinerja.personnel.PeopleFilter.Which;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Viewer;
import id.kinerja.shared.Viewer.Grant;
import id.kinerja.shared.Viewer.Role;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Lists among 50,000 people with ten years of posts: each answers within 50 ms, asked for the worst. */
@Tag("database")
class PeopleSpeedTest {

    private static final int LIMIT_MILLIS = 50;
    private static final int ROWS = 51;
    private static final int TIMES = 15;

    private static final Viewer CITY =
            new Viewer(new PersonId(new UUID(9, 9)), "BKPSDM", List.of(new Grant(Role.CITY_PERSONNEL, null)));
    private static final Viewer AGENCY = new Viewer(
            new PersonId(new UUID(9, 8)), "Dinas", List.of(new Grant(Role.AGENCY_PERSONNEL, LargeOffice.agency(7))));

    private static AnnotationConfigApplicationContext office;
    private static People people;

    @BeforeAll
    static void a_large_government() {
        office = office(TestDatabase.like("large_office", PeopleSpeedTest::fill));
        people = office.getBean(People.class);
    }

    @AfterAll
    static void it_closes() {
        office.close();
    }

    private static void fill(DatabaseAddress address) {
        try (var founded = office(address)) {
            Flyway.configure()
                    .dataSource(founded.getBean(DataSource.class))
                    .load()
                    .migrate();
            LargeOffice.fill(founded.getBean(PersonnelBooks.class));
            founded.getBean(JdbcTemplate.class).execute("vacuum analyze");
        }
    }

    private static AnnotationConfigApplicationContext office(DatabaseAddress address) {
        var source = new SingleConnectionDataSource(address.url(), address.username(), address.password(), true);
        var beans = new AnnotationConfigApplicationContext();
        beans.registerBean(DataSource.class, () -> source);
        beans.registerBean(JdbcTemplate.class, () -> new JdbcTemplate(source));
        beans.registerBean(JdbcClient.class, () -> JdbcClient.create(source));
        beans.registerBean(
                Clock.class, () -> Clock.fixed(Instant.parse("2026-11-20T03:00:00Z"), ZoneId.of("Asia/Jakarta")));
        beans.scan("id.kinerja.organization", "id.kinerja.shared.sql");
        beans.register(People.class, PeopleRepository.class);
        beans.refresh();
        return beans;
    }

    @Test
    void every_list_answers_in_time() {
        var middle = LargeOffice.nip(LargeOffice.PEOPLE / 2);
        var slow = new ArrayList<String>();
        for (var viewer : List.of(CITY, AGENCY)) {
            for (var order : Order.values()) {
                for (var query : List.of("", "s", "sari", "sari cer", "zulaikha", "1985", middle.digits())) {
                    for (var which : List.of(Which.SERVING, Which.ENDED)) {
                        var filter = new PeopleFilter(query, null, which, order);
                        slow.addAll(slow(viewer.name() + " " + filter, () -> people.find(viewer, filter, null, ROWS)));
                    }
                }
            }
            slow.addAll(slow(viewer.name() + " units", () -> people.units(viewer, "bidang", 6)));
        }
        var last = new People.Last("N", UUID.randomUUID());
        slow.addAll(slow("city, after the middle", () -> people.find(CITY, everybody(null), last, ROWS)));
        slow.addAll(slow("city, one agency", () -> people.find(CITY, everybody(unit(3)), null, ROWS)));
        assertThat(slow).isEmpty();
    }

    @Test
    void a_name_is_found_by_the_beginnings_of_its_words_and_a_nip_by_its_own() {
        var found = people.find(CITY, new PeopleFilter("tel sari", null, Which.SERVING, Order.NAME), null, ROWS);
        assertThat(found).hasSize(ROWS).allSatisfy(row -> assertThat(row.name()).startsWith("Sari Telaten"));
        var nip = LargeOffice.nip(4711);
        var spaced = nip.digits().substring(0, 8) + " " + nip.digits().substring(8);
        assertThat(people.find(CITY, new PeopleFilter(spaced, null, Which.SERVING, Order.NAME), null, ROWS))
                .singleElement()
                .satisfies(row -> assertThat(row.nip()).isEqualTo(nip));
    }

    @Test
    void the_pages_of_a_list_show_everybody_of_the_agency_once() {
        var seen = new ArrayList<PersonRow>();
        var page = people.find(AGENCY, everybody(null), null, ROWS);
        while (!page.isEmpty()) {
            seen.addAll(page);
            page = people.find(AGENCY, everybody(null), last(page.getLast()), ROWS);
        }
        assertThat(seen).extracting(PersonRow::nip).doesNotHaveDuplicates();
        assertThat(seen)
                .hasSizeBetween(LargeOffice.PEOPLE / 60 * 9 / 10, LargeOffice.PEOPLE / 60 + 1)
                .allSatisfy(row -> assertThat(row.agency()).isEqualTo("Dinas Uji 7"));
    }

    private static PeopleFilter everybody(@Nullable Unit unit) {
        return new PeopleFilter("", unit, Which.SERVING, Order.NAME);
    }

    private static Unit unit(int agency) {
        return people.unit(CITY, LargeOffice.agency(agency));
    }

    /** The quickest of some runs: what the list costs, and not what another process of the machine did meanwhile. */
    private static List<String> slow(String what, Supplier<?> list) {
        var micros = new ArrayList<Long>();
        for (var run = 0; run < TIMES; run++) {
            var begin = System.nanoTime();
            list.get();
            micros.add((System.nanoTime() - begin) / 1_000);
        }
        var quickest = Collections.min(micros);
        System.out.println("%6d µs  %s".formatted(quickest, what));
        return quickest > LIMIT_MILLIS * 1_000L ? List.of(what + ": " + quickest + " µs") : List.of();
    }

    private static People.Last last(PersonRow row) {
        return new People.Last(row.name(), row.id().id());
    }
}
