package id.kinerja.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL, unpacked once for each version out of the archive that the product brings along. */
record Programs(Path folder) {

    static final int MAJOR = 18;
    static final String VERSION = "18.6";

    private static final int BUFFER = 1 << 16;

    static Programs in(Place place) {
        var folder = place.folder().resolve("postgres-" + VERSION);
        try {
            if (!Files.isDirectory(folder)) {
                unpack(archive(System.getProperty("os.name"), System.getProperty("os.arch")), place, folder);
            }
            return new Programs(folder);
        } catch (IOException e) {
            throw DatabaseFailure.of(e, folder);
        }
    }

    String initdb() {
        return folder.resolve("bin/initdb").toString();
    }

    String postgres() {
        return folder.resolve("bin/postgres").toString();
    }

    static String archive(String system, String processor) {
        if (!system.equals("Linux")) {
            throw DatabaseFailure.of(DatabaseText.UNKNOWN_MACHINE, system + " " + processor);
        }
        return switch (processor) {
            case "amd64" -> "/postgres-linux-x86_64.txz";
            case "aarch64" -> "/postgres-linux-arm_64.txz";
            default -> throw DatabaseFailure.of(DatabaseText.UNKNOWN_MACHINE, system + " " + processor);
        };
    }

    private static void unpack(String archive, Place place, Path folder) throws IOException {
        var draft = folder.resolveSibling(folder.getFileName() + ".new");
        Folders.delete(draft);
        unpack(archive, Files.createDirectory(draft));
        Folders.toDisk(draft);
        try (var all = Files.walk(draft)) {
            for (var path : all.toList()) {
                place.handOver(path);
            }
        }
        Folders.publish(draft, folder);
    }

    static void unpack(String archive, Path target) throws IOException {
        try (var packed = Programs.class.getResourceAsStream(archive)) {
            if (packed == null) {
                throw DatabaseFailure.of(DatabaseText.UNKNOWN_MACHINE, archive);
            }
            TarArchive.unpack(new BufferedInputStream(new XZInputStream(packed), BUFFER), target);
        }
    }
}
