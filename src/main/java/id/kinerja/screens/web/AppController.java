package id.kinerja.screens.web;

import id.kinerja.frame.web.Assets;
import id.kinerja.frame.web.Navigation;
import id.kinerja.shared.Language;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Kinerja as an app: what a phone asks before it installs it, and what stays when the connection goes. */
@Controller
class AppController {

    private static final MediaType MANIFEST = new MediaType("application", "manifest+json", StandardCharsets.UTF_8);
    private static final MediaType SCRIPT = new MediaType("text", "javascript", StandardCharsets.UTF_8);

    private final Assets assets;
    private final Navigation navigation;

    AppController(Assets assets, Navigation navigation) {
        this.assets = assets;
        this.navigation = navigation;
    }

    @GetMapping("/manifest.webmanifest")
    ResponseEntity<byte[]> manifest() {
        return answer(MANIFEST, Manifest.of(navigation.government(), assets));
    }

    @GetMapping("/worker.js")
    ResponseEntity<byte[]> worker() {
        return answer(SCRIPT, Worker.of(assets));
    }

    /** Kept by the worker as whoever has not signed in sees it. */
    @GetMapping(OfflinePage.PATH)
    OfflinePage offline(Language language) {
        return new OfflinePage(language, false);
    }

    /** Kept likewise, for a form that got no answer. */
    @GetMapping(OfflinePage.UNSENT)
    OfflinePage unsent(Language language) {
        return new OfflinePage(language, true);
    }

    private static ResponseEntity<byte[]> answer(MediaType type, byte[] body) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noCache())
                .body(body);
    }
}
