package id.kinerja.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The baseline: a program that merely reads every line of the same files. */
public final class ReadOnly {

    private ReadOnly() {}

    public static void main(String[] arguments) throws IOException {
        var lines = 0L;
        try (var files = Files.list(Path.of(arguments[0]))) {
            for (var file : files.toList()) {
                try (var text = Files.lines(file)) {
                    lines += text.count();
                }
            }
        }
        System.out.println(lines);
    }
}
