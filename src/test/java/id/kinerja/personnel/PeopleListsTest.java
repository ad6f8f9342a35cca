package id.kinerja.personnel;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.bench.Statements;
import id.kinerja.database.DatabaseAddress;
import id.kinerja.database.TestDatabase;
import id.kinerja.organization.PersonnelBooks;
import id.kinerja.organization.model.Nip;
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
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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

    private static final int PEOPLE = 8_400; // so that more stand in the largest agency than are put in order at once
    private static final int ROWS = 51;
    private static final int SMALL_AGENCY = 7;

    private static final Viewer CITY =
            new Viewer(new PersonId(new UUID(9, 9)), "BKPSDM", List.of(new Grant(Role.CITY_PERSONNEL, null)));
    private static final Viewer AGENCY = new Viewer(
            new PersonId(new UUID(9, 8)),
            "Dinas",
            List.of(new Grant(Role.AGENCY_PERSONNEL, LargeOffice.agency(SMALL_AGENCY))));

    private static final Viewer LARGEST = new Viewer(
            new PersonId(new UUID(9, 7)), "Dinas", List.of(new Grant(Role.AGENCY_PERSONNEL, LargeOffice.agency(0))));

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
        beans.register(People.class, PeopleRepository.class, FindingRepository.class);
        beans.refresh();
        return beans;
    }

    @Test
    void a_list_of_many_asks_as_often_as_a_list_of_one() {
        for (var viewer : List.of(CITY, AGENCY, LARGEST)) {
            for (var filter : List.of(everybody(null), one("sari", Order.NAME), one("1985", Order.NIP))) {
                assertThat(asked(() -> people.find(viewer, filter, null, ROWS)))
                        .isEqualTo(asked(() -> people.find(viewer, filter, null, 1)))
                        .isEqualTo(
                                (viewer.equals(CITY) ? 1 : 2) + (filter.digits().isEmpty() ? 0 : 1));
            }
        }
    }

    private static int asked(Supplier<List<?>> list) {
        STATEMENTS.forget();
        assertThat(list.get()).isNotEmpty();
        return STATEMENTS.count();
    }

    @Test
    void no_list_reads_all_posts_one_after_the_other() {
        var middle = LargeOffice.nip(PEOPLE / 2).digits();
        for (var viewer : List.of(CITY, AGENCY, LARGEST)) {
            for (var order : Order.values()) {
                for (var query : List.of("", "s", "sari", "sari cer", "zulaikha", "1985", middle)) {
                    assertThat(scanned(() -> people.find(viewer, one(query, order), null, ROWS)))
                            .isZero();
                }
            }
        }
        assertThat(counted(() -> people.outsiders(CITY, "sari", ROWS), "seq_tup_read", "'person', 'employee'"))
                .isZero();
    }

    /** How many posts, and belongings, a list read without an index, as the database itself counts them. */
    private static long scanned(Supplier<?> list) {
        return counted(list, "seq_tup_read", "'placement', 'belonging'");
    }

    @Test
    void the_list_of_an_agency_is_as_quick_where_a_quarter_of_all_work_in_it() {
        for (var filter : List.of(everybody(null), one("", Order.NIP), one("sari", Order.NAME))) {
            assertThat(counted(
                            () -> people.find(LARGEST, filter, null, ROWS), "idx_tup_fetch", "'employee', 'placement'"))
                    .as("%s", filter)
                    .isLessThan(1_500);
        }
    }

    private static long counted(Supplier<?> list, String what, String tables) {
        var inside = new TransactionTemplate(office.getBean(DataSourceTransactionManager.class));
        return Objects.requireNonNull(inside.execute(of -> {
            var before = counter(what, tables); // of earlier transactions
            list.get();
            return counter(what, tables) - before;
        }));
    }

    private static long counter(String what, String tables) {
        var sum = "select sum(%s) from pg_stat_xact_user_tables where relname in (%s)".formatted(what, tables);
        return office.getBean(JdbcClient.class).sql(sum).query(Long.class).single();
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
        for (var order : Order.values()) {
            assertThat(shown(AGENCY, one("", order))).isEqualTo(expected(SMALL_AGENCY, order, person -> true));
            assertThat(shown(LARGEST, one("", order))).isEqualTo(expected(0, order, person -> true));
            assertThat(shown(LARGEST, one("sari", order)))
                    .isEqualTo(expected(
                            0, order, person -> LargeOffice.name(person).startsWith("Sari")));
        }
    }

    @Test
    void whoever_has_left_stands_in_the_list_of_those_who_have_left_alone() {
        var ended = new PeopleFilter("", null, Which.ENDED, Order.NIP);
        for (var viewer : List.of(AGENCY, LARGEST)) {
            var agency = viewer.readAgencies().getFirst();
            assertThat(shown(viewer, ended))
                    .isEqualTo(IntStream.range(0, PEOPLE)
                            .filter(LargeOffice::isRetired)
                            .filter(person -> LargeOffice.agency(LargeOffice.agencyOf(person))
                                    .equals(agency))
                            .mapToObj(LargeOffice::nip)
                            .sorted(Comparator.comparing(Nip::digits))
                            .toList());
        }
    }

    /** Page after page, as somebody turns them. */
    private static List<Nip> shown(Viewer viewer, PeopleFilter filter) {
        var seen = new ArrayList<PersonRow>();
        var page = people.find(viewer, filter, null, 301);
        while (!page.isEmpty()) {
            seen.addAll(page);
            page = people.find(viewer, filter, last(page.getLast(), filter.order()), 301);
        }
        return seen.stream().map(PersonRow::nip).toList();
    }

    private static List<Nip> expected(int agency, Order order, IntPredicate which) {
        var byName = Comparator.comparing(
                        (Integer person) -> LargeOffice.name(person).toLowerCase(Locale.ROOT))
                .thenComparing(person -> LargeOffice.person(person).id().toString());
        var byNumber =
                Comparator.comparing((Integer person) -> LargeOffice.nip(person).digits());
        return serving(which.and(person -> LargeOffice.agencyOf(person) == agency)).stream()
                .sorted(order == Order.NAME ? byName : byNumber)
                .map(LargeOffice::nip)
                .toList();
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

    private static People.Last last(PersonRow row, Order order) {
        return new People.Last(
                order == Order.NAME ? row.name() : row.nip().digits(), row.id().id());
    }
}
