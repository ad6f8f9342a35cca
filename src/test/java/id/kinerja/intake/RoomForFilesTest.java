package id.kinerja.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kinerja.house.House;
import id.kinerja.lists.FileRefusal;
import id.kinerja.lists.FileRoom;
import id.kinerja.organization.NewUnit;
import id.kinerja.organization.PersonnelBooks;
import id.kinerja.personnel.Ward;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Refused;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer;
import id.kinerja.shared.Viewer.Grant;
import id.kinerja.shared.Viewer.Role;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@House
class RoomForFilesTest {

    @Autowired
    private PersonnelBooks books;

    @Autowired
    private Intake intake;

    @Autowired
    private Seats seats;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationContext beans;

    @Test
    void a_file_that_is_too_large_or_for_which_there_is_no_room_is_never_fetched() {
        var agency = new UnitId(UUID.randomUUID());
        books.addUnits(List.of(
                new NewUnit(agency, "RUA-" + agency.id(), "Dinas Ruang", null, agency, ZoneId.of("Asia/Jakarta"))));
        var officer =
                new Viewer(new PersonId(UUID.randomUUID()), "Nanda", List.of(new Grant(Role.AGENCY_PERSONNEL, agency)));
        Supplier<byte[]> fetched = () -> {
            throw new AssertionError("fetched");
        };
        assertThatThrownBy(() -> intake.hand(officer, "besar.xlsx", 21L << 20, fetched))
                .extracting(no -> ((Refused) no).reason().key())
                .isEqualTo(IntakeRefusal.TOO_LARGE);
        withoutRoom(
                FileRoom.many(),
                () -> assertThatThrownBy(() -> intake.hand(officer, "a.xlsx", 9, fetched))
                        .extracting(no -> ((Refused) no).reason().key())
                        .isEqualTo(FileRefusal.BUSY));
    }

    @Test
    void the_list_of_people_is_written_where_there_is_room_as_every_large_file_is() {
        var ward = new Ward(beans);
        var officer = ward.browserOf(ward.officer);
        withoutRoom(FileRoom.many(), () -> {
            var answer = officer.get("/people.csv");
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body())
                    .contains("Tunggu sebentar, lalu coba lagi")
                    .doesNotContain(ward.sari.digits());
        });
        assertThat(officer.get("/people.csv").body()).contains(ward.sari.digits());
    }

    @Test
    void whoever_waits_for_room_to_take_a_list_in_has_begun_no_transaction() {
        var told = new CompletableFuture<Progress.Phase>();
        var taken = new AtomicReference<CompletableFuture<Void>>();
        withoutRoom(FileRoom.many(), () -> {
            var list = "NIP;Nama\n199003012015032004;Sari\n".getBytes(StandardCharsets.UTF_8);
            taken.set(CompletableFuture.runAsync(
                    () -> intake.takeIn("a.csv", list, (phase, done, all) -> told.complete(phase)),
                    Thread::startVirtualThread));
            assertThat(told.orTimeout(20, TimeUnit.SECONDS).join()).isEqualTo(Progress.Phase.WAITING);
            assertThat(turnsTaken()).isZero();
        });
        taken.get().join();
    }

    /** Lists whose transaction has begun. */
    private long turnsTaken() {
        return jdbc.sql("""
                        select count(*) from pg_locks where locktype = 'advisory' and objid = 20261122
                            and database = (select oid from pg_database where datname = current_database())""").query(Long.class).single();
    }

    private void withoutRoom(int free, Runnable work) {
        if (free == 0) {
            work.run();
            return;
        }
        seats.read(Progress.SILENT, () -> {
            withoutRoom(free - 1, work);
            return free;
        });
    }
}
