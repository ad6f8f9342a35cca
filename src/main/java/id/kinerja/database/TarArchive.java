package id.kinerja.database;

import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** A tar archive with folders, files and links, and nothing else: what PostgreSQL's programs come in. */
final class TarArchive {

    private static final int BLOCK = 512;
    private static final int NAME = 100;
    private static final int MODE_AT = 100;
    private static final int SIZE_AT = 124;
    private static final int KIND_AT = 156;
    private static final int LINK_AT = 157;
    private static final int ANY_MAY_EXECUTE = 0111;

    private final InputStream stream;
    private final Path target;
    private final byte[] block = new byte[BLOCK];

    private TarArchive(InputStream stream, Path target) {
        this.stream = stream;
        this.target = target;
    }

    static void unpack(InputStream stream, Path target) throws IOException {
        var archive = new TarArchive(stream, target);
        while (archive.hasNext()) {
            archive.unpackNext();
        }
    }

    private boolean hasNext() throws IOException {
        readBlock();
        return block[0] != 0;
    }

    private void unpackNext() throws IOException {
        var path = target.resolve(text(0, NAME)).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("a path that leads out of the archive: " + path);
        }
        var kind = (char) block[KIND_AT];
        switch (kind) {
            case '5' -> makeFolder(path);
            case '2' -> {
                makeFolder(path.getParent());
                Files.createSymbolicLink(path, Path.of(text(LINK_AT, NAME)));
            }
            case '0', '\0' -> writeFile(path, (octal(MODE_AT, 8) & ANY_MAY_EXECUTE) != 0, octal(SIZE_AT, 12));
            default -> throw new IOException("an entry of kind " + kind + ": " + path);
        }
    }

    private void writeFile(Path path, boolean isProgram, long size) throws IOException {
        makeFolder(path.getParent());
        try (var file = new BufferedOutputStream(Files.newOutputStream(path))) {
            for (var rest = size; rest > 0; rest -= BLOCK) {
                readBlock();
                file.write(block, 0, (int) Math.min(rest, BLOCK));
            }
        }
        allow(path, isProgram ? "rwxr-xr-x" : "rw-r--r--");
    }

    private static void makeFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            makeFolder(folder.getParent());
            allow(Files.createDirectory(folder), "rwxr-xr-x");
        }
    }

    // whatever mask this process has: the user of the database must reach its programs
    private static void allow(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }

    private void readBlock() throws IOException {
        if (stream.readNBytes(block, 0, BLOCK) < BLOCK) {
            throw new EOFException("the archive ends too early");
        }
    }

    private long octal(int at, int length) {
        return Long.parseLong(text(at, length).strip(), 8);
    }

    private String text(int at, int length) {
        var end = at;
        while (end < at + length && block[end] != 0) {
            end++;
        }
        return new String(block, at, end - at, StandardCharsets.UTF_8);
    }
}
