package id.kinerja.frame.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.context.request.WebRequest;

/** Hands out the files of the screens, packed where the browser can unpack them. */
@Controller
class AssetController {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Assets assets;

    AssetController(Assets assets) {
        this.assets = assets;
    }

    @GetMapping("/assets/{file}")
    @Nullable ResponseEntity<byte[]> show(
            @PathVariable String file,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String understood,
            WebRequest request,
            HttpServletResponse response) {
        var asset = assets.file(file);
        var packed = understood.contains("gzip");
        response.setHeader(HttpHeaders.CACHE_CONTROL, FOR_EVER.getHeaderValue());
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (request.checkNotModified('"' + file + (packed ? "-gzip" : "") + '"')) {
            return null;
        }
        if (packed) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        return ResponseEntity.ok().contentType(asset.type()).body(packed ? asset.packed() : asset.plain());
    }
}
