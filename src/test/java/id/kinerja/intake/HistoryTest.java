package id.kinerja.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import id.kinerja.house.House;
import id.kinerja.intake.model.Flaw;
import id.kinerja.intake.model.Plan;
import id.kinerja.organization.Entered;
import id.kinerja.organization.NewEmployee;
import id.kinerja.organization.NewPlacement;
import id.kinerja.organization.NewUnit;
import id.kinerja.organization.PersonnelBooks;
import id.kinerja.organization.model.Employment;
import id.kinerja.organization.model.Nip;
import id.kinerja.organization.model.Rank;
import id.kinerja.organization.model.Standing;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Refused;
import id.kinerja.shared.Servings;
import id.kinerja.shared.UnitId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A list says what holds from now on: what was before it stays in the books as it was. */
@House
class HistoryTest {

    private static final AtomicInteger COUNT = new AtomicInteger(100);
    private static final LocalDate BEGUN = LocalDate.of(2024, 3, 1);

    @Autowired
    private PersonnelBooks books;

    @Autowired
    private Intake intake;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private HikariDataSource pool;

    @Autowired
    private Servings servings;

    private final PersonId sari = new PersonId(UUID.randomUUID());
    private final UnitId agency = new UnitId(UUID.randomUUID());
    private Nip nip;
    private KeptRowsRepository kept;

    @BeforeEach
    void sari_of_class_7() {
        var number = COUNT.incrementAndGet();
        nip = new Nip("199203022016012" + number);
        kept = new KeptRowsRepository(jdbc, sari);
        books.addUnits(List.of(new NewUnit(
                agency, "RIW-" + number, "Dinas Riwayat " + number, null, agency, ZoneId.of("Asia/Jakarta"))));
        books.addEmployees(List.of(new NewEmployee(sari, nip, "Sari", new Rank("III/a"), Employment.CPNS)));
        books.addPlacements(List.of(new NewPlacement(sari, agency, "Arsiparis", 7, null, BEGUN, null)));
    }

    @Test
    void another_class_holds_from_this_month_on_and_told_again_changes_nothing() {
        assertThat(take("8", "CPNS").changes()).isEqualTo(1);
        assertThat(kept.posts()).containsExactly("7 [2024-03-01,2026-11-01)", "8 [2026-11-01,)");
        assertThat(take("8", "CPNS").changes()).isZero();
        assertThat(take("9", "CPNS").changes()).isEqualTo(1);
        assertThat(kept.posts()).containsExactly("7 [2024-03-01,2026-11-01)", "9 [2026-11-01,)");
    }

    @Test
    void whoever_is_suspended_and_will_retire_stays_so() {
        serve(Standing.SUSPENDED, LocalDate.of(2026, 10, 1));
        serve(Standing.RETIRED, LocalDate.of(2027, 2, 1));
        take("7", "PNS");
        assertThat(kept.servings())
                .containsExactly(
                        "CPNS SUSPENDED [2026-10-01,2026-11-01)",
                        "PNS SUSPENDED [2026-11-01,2027-02-01)",
                        "CPNS RETIRED [2027-02-01,)");
        assertThat(take("7", "PNS").changes()).isZero();
    }

    @Test
    void what_began_within_this_month_is_what_the_list_puts_right() {
        serve(Standing.SUSPENDED, LocalDate.of(2026, 11, 2));
        take("7", "PNS");
        assertThat(kept.servings()).containsExactly("PNS SUSPENDED [2026-11-02,)");
        assertThat(take("7", "PNS").changes()).isZero();
    }

    @Test
    void whoever_leaves_by_a_list_serves_no_longer_and_a_later_day_does_not_bring_him_back() {
        leave("2026-11-02", "Pensiun");
        assertThat(kept.posts()).containsExactly("7 [2024-03-01,2026-11-02)");
        assertThat(kept.servings()).containsExactly("CPNS RETIRED [2026-11-02,)");
        assertThat(servings.today(sari)).isEqualTo(Servings.Serving.ENDED);
        assertThat(leave("2026-11-02", "").changes()).isZero();
        assertThat(leave("2027-01-01", "").problems())
                .extracting(one -> one.remedy().key())
                .containsExactly(Flaw.HAS_LEFT);
        assertThat(servings.today(sari)).isEqualTo(Servings.Serving.ENDED);
    }

    @Test
    void whoever_was_to_leave_serves_until_the_later_day_that_a_list_names() {
        leave("2026-12-01", "Pensiun");
        leave("2027-01-01", "");
        assertThat(kept.servings())
                .containsExactly("CPNS ACTIVE [2026-12-01,2027-01-01)", "CPNS RETIRED [2027-01-01,)");
        assertThat(kept.posts()).containsExactly("7 [2024-03-01,2027-01-01)");
        assertThat(servings.today(sari)).isEqualTo(Servings.Serving.SERVES);
    }

    @Test
    void whoever_leaves_earlier_than_was_entered_leaves_for_the_later_reason() {
        serve(Standing.RETIRED, LocalDate.of(2027, 1, 1));
        leave("2026-12-01", "Meninggal");
        assertThat(kept.servings())
                .containsExactly("CPNS DECEASED [2026-12-01,2027-01-01)", "CPNS DECEASED [2027-01-01,)");
    }

    private Plan leave(String day, String way) {
        var list = "NIP;TMT Berhenti;Alasan Berhenti\n%s;%s;%s\n".formatted(nip, day, way);
        return intake.takeIn("pegawai.csv", list.getBytes(StandardCharsets.UTF_8), Progress.SILENT)
                .plan();
    }

    @ParameterizedTest
    @ValueSource(strings = {";8;01-03-2024;", ";7;01-03-2024;01-01-2027"})
    void a_post_that_is_ended_by_hand_while_a_list_is_compared_stays_ended(String row) {
        var list = "NIP;Kelas Jabatan;TMT Jabatan;TMT Berhenti\n" + nip + row;
        var byHand = atWriting(() -> books.endPost(sari, LocalDate.of(2026, 10, 15)));
        assertThatThrownBy(() -> intake.takeIn("pegawai.csv", list.getBytes(StandardCharsets.UTF_8), byHand))
                .extracting(no -> ((Refused) no).reason().key())
                .isEqualTo(IntakeRefusal.BOOKS_CHANGED);
        assertThat(kept.posts()).containsExactly("7 [2024-03-01,2026-10-15)");
    }

    /** Somebody else, in a transaction of his own, between comparing and writing. */
    private static Progress atWriting(Runnable other) {
        return (phase, done, all) -> {
            if (phase == Progress.Phase.WRITING && done == 0) {
                CompletableFuture.runAsync(other, Thread::startVirtualThread).join();
            }
        };
    }

    @Test
    void whoever_waits_for_his_turn_holds_no_connection_and_is_told() throws Exception {
        var told = new LinkedBlockingQueue<String>();
        var begun = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        var rooms = Executors.newVirtualThreadPerTaskExecutor();
        var first = CompletableFuture.runAsync(
                () -> take("8", "CPNS", (phase, done, all) -> {
                    begun.countDown();
                    await(end);
                }),
                rooms);
        assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
        var others = Stream.generate(() -> CompletableFuture.runAsync(
                        () -> take("9", "CPNS", (phase, done, all) -> told.add(phase.name())), rooms))
                .limit(15)
                .toList();
        try {
            for (var i = 0; i < others.size(); i++) {
                assertThat(told.poll(20, TimeUnit.SECONDS)).isEqualTo("WAITING");
            }
            assertThat(pool.getMaximumPoolSize()).isLessThan(others.size());
            pool.getConnection().close(); // there would be none if each of them held one
        } finally {
            end.countDown();
        }
        first.join();
        others.forEach(CompletableFuture::join);
        assertThat(kept.posts()).containsExactly("7 [2024-03-01,2026-11-01)", "9 [2026-11-01,)");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Plan take(String jobClass, String employment) {
        return take(jobClass, employment, Progress.SILENT);
    }

    private Plan take(String jobClass, String employment, Progress progress) {
        var list = "NIP;Status;Kelas Jabatan;TMT Jabatan\n%s;%s;%s;01-03-2024\n".formatted(nip, employment, jobClass);
        return intake.takeIn("pegawai.csv", list.getBytes(StandardCharsets.UTF_8), progress)
                .plan();
    }

    private void serve(Standing standing, LocalDate from) {
        var officer = new PersonId(UUID.randomUUID());
        books.addPersons(Map.of(officer, "Nanda"));
        var now = Instant.parse("2026-11-02T00:00:00Z").plusSeconds(COUNT.incrementAndGet());
        books.enterServing(new Entered(sari, from, "SK", officer, now), Employment.CPNS, standing);
    }
}
