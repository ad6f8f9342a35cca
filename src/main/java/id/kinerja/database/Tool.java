package id.kinerja.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A small program that every Linux brings along. */
final class Tool {

    private static final List<Path> FOLDERS = List.of(
            Path.of("/usr/bin"),
            Path.of("/bin"),
            Path.of("/usr/sbin"),
            Path.of("/sbin"),
            Path.of("/usr/local/bin"),
            Path.of("/run/current-system/sw/bin"));

    private Tool() {}

    static Path find(String name) {
        return find(name, FOLDERS);
    }

    static Path find(String name, List<Path> folders) {
        return folders.stream()
                .map(folder -> folder.resolve(name))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> DatabaseFailure.of(DatabaseText.NO_PROGRAM, name));
    }
}
