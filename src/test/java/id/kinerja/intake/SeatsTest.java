package id.kinerja.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kinerja.intake.Progress.Phase;
import id.kinerja.lists.FileRefusal;
import id.kinerja.lists.FileRoom;
import id.kinerja.shared.Refused;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class SeatsTest {

    private final Seats seats = new Seats(new FileRoom());
    private final CountDownLatch end = new CountDownLatch(1);

    @Test
    void so_many_files_are_read_at_once_and_the_next_waits_with_a_sentence() throws Exception {
        takeAll();
        var told = new CompletableFuture<Phase>();
        var next = CompletableFuture.supplyAsync(
                () -> seats.read((phase, done, all) -> told.complete(phase), () -> "read"));
        assertThat(told.get(10, TimeUnit.SECONDS)).isEqualTo(Phase.WAITING);
        assertThat(next).isNotDone();
        assertThatThrownBy(() -> seats.read(Progress.SILENT, () -> "read"))
                .extracting(no -> ((Refused) no).reason().key())
                .isEqualTo(FileRefusal.BUSY);
        end.countDown();
        assertThat(next.get(10, TimeUnit.SECONDS)).isEqualTo("read");
    }

    private void takeAll() throws InterruptedException {
        var taken = new CountDownLatch(FileRoom.many());
        for (var i = 0; i < FileRoom.many(); i++) {
            Thread.ofVirtual()
                    .start(() -> seats.read(Progress.SILENT, () -> {
                        taken.countDown();
                        return await(end);
                    }));
        }
        assertThat(taken.await(10, TimeUnit.SECONDS)).isTrue();
    }

    private static boolean await(CountDownLatch end) {
        try {
            return end.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
