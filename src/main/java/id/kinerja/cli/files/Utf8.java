package id.kinerja.cli.files;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Text in UTF-8, with or without a byte-order mark; a byte that is none of it stops the reading. */
public final class Utf8 {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final int BUFFER = 1 << 16;

    private Utf8() {}

    static Reader open(Path file) throws IOException {
        var bytes = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        bytes.mark(MARK.length);
        if (!Arrays.equals(bytes.readNBytes(MARK.length), MARK)) {
            bytes.reset();
        }
        var strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return new InputStreamReader(bytes, strict);
    }

    /** A whole file, without its byte-order mark. */
    public static String read(Path file) throws IOException {
        try (var reader = open(file)) {
            return reader.readAllAsString();
        }
    }

    /** The line of the first byte that is not UTF-8; asked only after a reading failed on it. */
    static int firstBadLine(Path file) {
        try (var lines = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            for (var number = 1; ; number++) {
                var line = line(lines);
                if (line.length == 0 || !isUtf8(line)) {
                    return number;
                }
            }
        } catch (IOException e) {
            return 0;
        }
    }

    private static byte[] line(BufferedInputStream bytes) throws IOException {
        var line = new ByteArrayOutputStream();
        for (var b = bytes.read(); b >= 0; b = bytes.read()) {
            line.write(b);
            if (b == '\n') {
                break;
            }
        }
        return line.toByteArray();
    }

    private static boolean isUtf8(byte[] line) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
