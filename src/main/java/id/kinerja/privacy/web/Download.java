package id.kinerja.privacy.web;

import id.kinerja.frame.web.FileAnswer;
import id.kinerja.privacy.CopyFolder;
import id.kinerja.privacy.CopyRoom;
import id.kinerja.shared.Viewer;
import java.util.function.Consumer;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A copy on its way to whoever asked for it; no browser keeps it. */
final class Download {

    private static final MediaType ZIP = new MediaType("application", "zip");

    private Download() {}

    static ResponseEntity<InputStreamResource> zip(
            CopyRoom room, Viewer taker, String name, Consumer<CopyFolder> writer) {
        var answer = FileAnswer.of(name, ZIP, out -> room.pack(taker, out, writer));
        return ResponseEntity.ok()
                .headers(answer.getHeaders())
                .cacheControl(CacheControl.noStore())
                .body(answer.getBody());
    }
}
