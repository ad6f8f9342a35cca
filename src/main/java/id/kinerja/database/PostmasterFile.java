package id.kinerja.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The note that a running PostgreSQL leaves in its data; after a crash it stays and may name a process of today. */
record PostmasterFile(Path data, int process, int port, boolean isReady) {

    private static final int PORT_LINE = 3;
    private static final int STATE_LINE = 7;

    /** Empty also while the note is being written. */
    static Optional<PostmasterFile> in(Path data) {
        try {
            var lines = Files.readAllLines(file(data));
            if (lines.size() <= PORT_LINE) {
                return Optional.empty();
            }
            var state = lines.size() > STATE_LINE ? lines.get(STATE_LINE).strip() : "";
            return Optional.of(new PostmasterFile(
                    data,
                    Integer.parseInt(lines.getFirst().strip()),
                    Integer.parseInt(lines.get(PORT_LINE).strip()),
                    state.equals("ready")));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The process exists, and it is a PostgreSQL on these data. */
    boolean isTrue() {
        try {
            var command =
                    List.of(Files.readString(Path.of("/proc/" + process + "/cmdline"), StandardCharsets.ISO_8859_1)
                            .split("\0"));
            var said = new String(data.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
            var at = command.indexOf("-D");
            return command.getFirst().endsWith("postgres")
                    && at > 0
                    && at + 1 < command.size()
                    && command.get(at + 1).equals(said);
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Lets PostgreSQL pass over a note that is no longer true, but may name a process of today. It is not deleted,
     * because PostgreSQL finds in it whether sessions of the dead server are still at work; the process that starts it
     * is the one whose number it takes for an old one.
     */
    static void correct(Path data) {
        if (!Files.exists(file(data))) {
            return;
        }
        try {
            var lines = new ArrayList<>(Files.readAllLines(file(data)));
            if (lines.size() <= PORT_LINE) {
                Files.delete(file(data)); // cut off by a power cut, and with it every session
                return;
            }
            lines.set(0, Long.toString(ProcessHandle.current().pid()));
            Files.write(file(data), lines);
        } catch (IOException e) {
            throw DatabaseFailure.of(e, file(data));
        }
    }

    private static Path file(Path data) {
        return data.resolve("postmaster.pid");
    }
}
