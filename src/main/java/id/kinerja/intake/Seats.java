package id.kinerja.intake;

import id.kinerja.lists.FileRoom;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** The room for files as lists take it: whoever waits for it sees so where he is told how far it is. */
@Component
class Seats {

    private final FileRoom room;

    Seats(FileRoom room) {
        this.room = room;
    }

    <T> T read(Progress progress, Supplier<T> work) {
        return progress == Progress.SILENT ? room.soon(work) : room.patiently(() -> waits(progress), work);
    }

    <T> T alone(Progress progress, Supplier<T> work) {
        return room.alone(() -> waits(progress), work);
    }

    private static void waits(Progress progress) {
        progress.at(Progress.Phase.WAITING, 0, 0);
    }
}
