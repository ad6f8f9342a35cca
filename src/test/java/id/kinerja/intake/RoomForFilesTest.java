package id.kinerja.intake;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kinerja.house.House;
import id.kinerja.organization.NewUnit;
import id.kinerja.organization.PersonnelBooks;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Refused;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer;
import id.kinerja.shared.Viewer.Grant;
import id.kinerja.shared.Viewer.Role;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@House
class RoomForFilesTest {

    @Autowired
    private PersonnelBooks books;

    @Autowired
    private Intake intake;

    @Autowired
    private Seats seats;

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
                Seats.many(),
                () -> assertThatThrownBy(() -> intake.hand(officer, "a.xlsx", 9, fetched))
                        .extracting(no -> ((Refused) no).reason().key())
                        .isEqualTo(IntakeRefusal.BUSY));
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
