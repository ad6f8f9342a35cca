package id.kinerja.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kinerja.house.House;
import id.kinerja.lists.FileRoom;
import id.kinerja.organization.Employees;
import id.kinerja.personnel.Ward;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Viewer;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Copies are made beside the lists of the offices, and one after the other. */
@House
class CopyRoomTest {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private CopyRoom room;

    @Autowired
    private FileRoom lists;

    @Test
    void while_copies_are_made_the_offices_have_room_for_their_lists_and_the_other_way_round() {
        var ward = new Ward(beans);
        var officer = ward.browserOf(ward.officer);
        room.pack(
                anybody(),
                new ByteArrayOutputStream(),
                folder -> assertThat(officer.get("/people.csv").statusCode()).isEqualTo(200));
        officer.get("/account/data");
        filled(
                FileRoom.many(),
                () -> assertThat(officer.taken("/account/data")).startsWith("PK".getBytes(StandardCharsets.US_ASCII)));
    }

    private void filled(int free, Runnable work) {
        if (free == 0) {
            work.run();
        } else {
            lists.soon(() -> filled(free - 1, work));
        }
    }

    @Test
    void whoever_asks_for_a_second_copy_is_told_at_once_to_wait_for_the_first_and_then_gets_another() {
        var ward = new Ward(beans);
        var sari = ward.browserOf(ward.sari);
        var herself = new Viewer(beans.getBean(Employees.class).person(ward.sari), "Sari", List.of());
        sari.get("/account/data");
        var first = new ByteArrayOutputStream();
        room.pack(herself, first, folder -> {
            var second = sari.post("/account/data");
            assertThat(second.statusCode()).isEqualTo(422);
            assertThat(second.body()).contains("masih dibuat. Tunggu sampai selesai");
        });
        assertThat(first.toByteArray()).startsWith("PK".getBytes(StandardCharsets.US_ASCII));
        assertThat(sari.taken("/account/data")).startsWith("PK".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void others_wait_a_little_and_are_told_to_come_again_and_a_copy_that_failed_keeps_nobody_out() {
        Consumer<CopyFolder> none = folder -> {};
        var late = new ByteArrayOutputStream();
        room.pack(
                anybody(),
                new ByteArrayOutputStream(),
                folder -> assertThatThrownBy(() -> room.pack(anybody(), late, none))
                        .hasMessageContaining("BUSY"));
        var somebody = anybody();
        assertThatThrownBy(() -> room.pack(somebody, late, folder -> {
                    throw new IllegalStateException("disk full");
                }))
                .hasMessage("disk full");
        room.pack(somebody, late, none);
        assertThat(late.size()).isPositive();
    }

    private static Viewer anybody() {
        return new Viewer(new PersonId(UUID.randomUUID()), "Seseorang", List.of());
    }
}
