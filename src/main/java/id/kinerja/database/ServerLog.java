package id.kinerja.database;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** What the database says for itself, from this start on; begun anew when it has grown large. */
record ServerLog(Path file, long from) {

    private static final long MOST = 10 << 20;
    private static final int SHOWN_BYTES = 8 << 10;
    private static final int SHOWN_LINES = 12;

    static ServerLog in(Place place) {
        var file = place.folder().resolve("postgres.log");
        try {
            if (Files.exists(file) && Files.size(file) > MOST) {
                Files.delete(file);
            }
            if (!Files.exists(file)) {
                var ownerAlone = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
                Files.createFile(file, ownerAlone);
                place.handOver(file);
            }
            return new ServerLog(file, Files.size(file));
        } catch (IOException e) {
            throw DatabaseFailure.of(e, file);
        }
    }

    /** The program, its words appended here. */
    ProcessBuilder of(List<String> command) {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(file.toFile()));
    }

    /** The same log from here on. */
    ServerLog fromNow() {
        return new ServerLog(file, file.toFile().length());
    }

    List<String> lastLines() {
        try (var log = new RandomAccessFile(file.toFile(), "r")) {
            log.seek(Math.max(from, log.length() - SHOWN_BYTES));
            var bytes = new byte[(int) (log.length() - log.getFilePointer())];
            log.readFully(bytes);
            var lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
            return lines.subList(Math.max(0, lines.size() - SHOWN_LINES), lines.size());
        } catch (IOException e) {
            return List.of();
        }
    }
}
