package id.kinerja.frame.web;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A long list on its way out: written row by row beside the memory, and only then sent, so that neither a slow line holds
 * the database nor a refusal comes after the first half.
 */
public final class FileAnswer {

    private FileAnswer() {}

    public static ResponseEntity<InputStreamResource> of(String name, MediaType type, Consumer<OutputStream> writing) {
        try {
            var file = Files.createTempFile("list", null);
            try {
                write(file, writing);
                var size = Files.size(file); // of what is open it is gone already
                var body = new InputStreamResource(Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE));
                return answer(name, type).contentLength(size).body(body);
            } catch (IOException | RuntimeException | Error e) {
                Files.deleteIfExists(file);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, Consumer<OutputStream> writing) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            writing.accept(out);
        }
    }

    private static ResponseEntity.BodyBuilder answer(String name, MediaType type) {
        var disposition = ContentDisposition.attachment();
        var isPlain = StandardCharsets.US_ASCII.newEncoder().canEncode(name);
        disposition = isPlain ? disposition.filename(name) : disposition.filename(name, StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.build().toString());
    }
}
