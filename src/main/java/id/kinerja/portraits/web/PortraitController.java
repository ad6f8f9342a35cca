package id.kinerja.portraits.web;

import id.kinerja.frame.web.Answer;
import id.kinerja.organization.model.Nip;
import id.kinerja.portraits.Portraits;
import id.kinerja.shared.Refused;
import id.kinerja.shared.Viewer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The picture on a person's page, and the page on which it is put and taken away. */
@Controller
@RequestMapping("/people/{nip}/photo")
class PortraitController {

    private static final MediaType SVG = MediaType.valueOf("image/svg+xml");

    private final Portraits portraits;

    PortraitController(Portraits portraits) {
        this.portraits = portraits;
    }

    /** Kept by this browser alone, which asks each time whether it still holds; without a picture the initials. */
    @GetMapping("/small")
    ResponseEntity<byte[]> small(Viewer viewer, @PathVariable Nip nip) {
        var shown = portraits.of(viewer, nip);
        var name = shown.identity().name();
        var answer = ResponseEntity.ok().cacheControl(CacheControl.noCache().cachePrivate());
        return shown.photo()
                .map(photo -> answer.eTag(photo.id().toString())
                        .contentType(MediaType.IMAGE_JPEG)
                        .body(photo.jpeg()))
                .orElseGet(
                        () -> answer.contentType(SVG).body(Initials.drawn(name).getBytes(StandardCharsets.UTF_8)));
    }

    @GetMapping
    PortraitPage page(Viewer viewer, @PathVariable Nip nip) {
        return page(viewer, nip, null);
    }

    private PortraitPage page(Viewer viewer, Nip nip, @Nullable Refused no) {
        return new PortraitPage(portraits.toKeep(viewer, nip), no == null ? null : no.reason());
    }

    @PostMapping
    Answer put(Viewer viewer, @PathVariable Nip nip, @RequestParam(required = false) @Nullable MultipartFile file) {
        try {
            portraits.put(viewer, nip, file == null ? 0 : file.getSize(), () -> bytes(file));
        } catch (Refused no) {
            return Answer.refused(page(viewer, nip, no));
        }
        return Answer.to("/people/" + nip).saying(PortraitText.DONE);
    }

    private static byte[] bytes(@Nullable MultipartFile file) {
        try {
            return file == null ? new byte[0] : file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @DeleteMapping
    Answer remove(Viewer viewer, @PathVariable Nip nip) {
        portraits.remove(viewer, nip);
        return Answer.to("/people/" + nip).saying(PortraitText.REMOVED);
    }
}
