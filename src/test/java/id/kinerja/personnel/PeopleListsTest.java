package id.kinerja.personnel;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.bench.Statements;
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
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
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
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** Lists among people with ten years of posts: how much the database is asked, and how it goes about it. */
@Tag("database")
class PeopleListsTest {

    private static final int PEOPLE = 3_000;
    private static final int ROWS = 51;
    private static final int SMALL_AGENCY = 7;

    private static final Viewer CITY =
            new Viewer(new PersonId(new UUID(9, 9)), "BKPSDM", List.of(new Grant(Role.CITY_PERSONNEL, null)));
    private static final Viewer AGENCY = new Viewer(
            new PersonId(new UUID(9, 8)),
            "Dinas",
            List.of(new Grant(Role.AGENCY_PERSONNEL, LargeOffice.agency(SMALL_AGENCY))));

    private static final Statements STATEMENTS = Statements.ofAll();

    private static AnnotationConfigApplicationContext office;
    private static People people;

    @BeforeAll
    static void a_large_government() {
        office = office(TestDatabase.like("large_office", PeopleListsTest::fill));
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
            LargeOffice.fill(founded.getBean(PersonnelBooks.class), PEOPLE);
            founded.getBean(JdbcTemplate.class).execute("vacuum analyze");
        }
    }

    private static AnnotationConfigApplicationContext office(DatabaseAddress address) {
        var one = new SingleConnectionDataSource(address.url(), address.username(), address.password(), true);
        var source = STATEMENTS.before(one);
        var beans = new AnnotationConfigApplicationContext();
        beans.registerBean(SingleConnectionDataSource.class, () -> one, bean -> bean.setAutowireCandidate(false));
        beans.registerBean("counted", DataSource.class, () -> source, bean -> bean.setPrimary(true));
        beans.registerBean(JdbcTemplate.class, () -> new JdbcTemplate(source));
        beans.registerBean(JdbcClient.class, () -> JdbcClient.create(source));
        beans.registerBean(DataSourceTransactionManager.class, () -> new DataSourceTransactionManager(source));
        beans.registerBean(
                Clock.class, () -> Clock.fixed(Instant.parse("2026-11-20T03:00:00Z"), ZoneId.of("Asia/Jakarta")));
        beans.scan("id.kinerja.organization", "id.kinerja.shared.sql");
        beans.register(People.class, PeopleRepository.class);
        beans.refresh();
        return beans;
    }

    @Test
    void a_list_of_many_asks_as_often_as_a_list_of_one() {
        for (var viewer : List.of(CITY, AGENCY)) {
            for (var filter : List.of(everybody(null), one("sari", Order.NAME), one("1985", Order.NIP))) {
                assertThat(asked(() -> people.find(viewer, filter, null, ROWS)))
                        .isEqualTo(asked(() -> people.find(viewer, filter, null, 1)))
                        .isOne();
            }
        }
    }

    private static int asked(Supplier<List<?>> list) {
        STATEMENTS.forget();
        assertThat(list.get()).isNotEmpty();
        return STATEMENTS.count();
    }

    @Test
    void no_list_of_everybody_reads_all_posts_one_after_the_other() {
        var middle = LargeOffice.nip(PEOPLE / 2).digits();
        for (var order : Order.values()) {
            for (var query : List.of("", "s", "sari", "sari cer", "zulaikha", "1985", middle)) {
                var filter = one(query, order);
                assertThat(scanned(() -> people.find(CITY, filter, null, ROWS)))
                        .as("%s", filter)
                        .isZero();
            }
        }
    }

    /** How many posts a list read without an index, as the database itself counts them. */
    private static long scanned(Supplier<?> list) {
        var posts = new TransactionTemplate(office.getBean(DataSourceTransactionManager.class)).execute(of -> {
            list.get();
            return office.getBean(JdbcTemplate.class)
                    .queryForObject(
                            "select seq_tup_read from pg_stat_xact_user_tables where relname = 'placement'",
                            Long.class);
        });
        return Objects.requireNonNull(posts);
    }

    @Test
    void a_name_is_found_by_the_beginnings_of_its_words_and_a_nip_by_its_own() {
        var found = people.find(CITY, new PeopleFilter("tel sari", null, Which.SERVING, Order.NAME), null, ROWS);
        assertThat(found)
                .hasSameSizeAs(serving(person -> LargeOffice.name(person).startsWith("Sari Telaten")))
                .allSatisfy(row -> assertThat(row.name()).startsWith("Sari Telaten"));
        var nip = LargeOffice.nip(2711);
        var spaced = nip.digits().substring(0, 8) + " " + nip.digits().substring(8);
        assertThat(people.find(CITY, new PeopleFilter(spaced, null, Which.SERVING, Order.NAME), null, ROWS))
                .singleElement()
                .satisfies(row -> assertThat(row.nip()).isEqualTo(nip));
    }

    @Test
    void the_pages_of_a_list_show_everybody_of_the_agency_once() {
        var seen = new ArrayList<PersonRow>();
        var page = people.find(AGENCY, everybody(null), null, 11);
        while (!page.isEmpty()) {
            seen.addAll(page);
            page = people.find(AGENCY, everybody(null), last(page.getLast()), 11);
        }
        assertThat(seen).extracting(PersonRow::nip).doesNotHaveDuplicates();
        assertThat(seen)
                .hasSameSizeAs(serving(person -> LargeOffice.agencyOf(person) == SMALL_AGENCY))
                .allSatisfy(row -> assertThat(row.agency()).isEqualTo("Dinas Uji " + SMALL_AGENCY));
    }

    private static List<Integer> serving(IntPredicate which) {
        return IntStream.range(0, PEOPLE)
                .filter(which.and(person -> !LargeOffice.isRetired(person)))
                .boxed()
                .toList();
    }

    private static PeopleFilter everybody(@Nullable Unit unit) {
        return new PeopleFilter("", unit, Which.SERVING, Order.NAME);
    }

    private static PeopleFilter one(String query, Order order) {
        return new PeopleFilter(query, null, Which.SERVING, order);
    }

    private static People.Last last(PersonRow row) {
        return new People.Last(row.name(), row.id().id());
    }
}
