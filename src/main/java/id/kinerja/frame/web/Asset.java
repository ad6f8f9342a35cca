package id.kinerja.frame.web;

import id.kinerja.shared.Digest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.springframework.http.MediaType;

/** One file of the screens in memory, whose name says its content: it may be kept for ever. */
record Asset(String file, MediaType type, byte[] plain, byte[] packed) {

    private static final int HASH = 12;

    static Asset of(String name, MediaType type, byte[] content) {
        var dot = name.lastIndexOf('.');
        var file = name.substring(0, dot) + "." + hash(content) + name.substring(dot);
        return new Asset(file, type, content, gzip(content));
    }

    private static String hash(byte[] content) {
        return HexFormat.of().formatHex(Digest.bytes(content)).substring(0, HASH);
    }

    private static byte[] gzip(byte[] content) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
