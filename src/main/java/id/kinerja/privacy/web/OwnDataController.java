package id.kinerja.privacy.web;

import id.kinerja.audit.Looks;
import id.kinerja.privacy.CopyRoom;
import id.kinerja.privacy.PersonCopy;
import id.kinerja.shared.Language;
import id.kinerja.shared.Viewer;
import java.time.Clock;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What is held about oneself, to be seen and to be taken away. */
@Controller
@RequestMapping("/account/data")
class OwnDataController {

    private final PersonCopy copy;
    private final Looks looks;
    private final Clock clock;
    private final CopyRoom room;

    OwnDataController(PersonCopy copy, Looks looks, Clock clock, CopyRoom room) {
        this.copy = copy;
        this.looks = looks;
        this.clock = clock;
        this.room = room;
    }

    @GetMapping
    OwnDataPage show(Viewer viewer) {
        return new OwnDataPage(copy.of(viewer), looks.into(viewer), clock.getZone());
    }

    @PostMapping
    ResponseEntity<InputStreamResource> take(Viewer viewer, Language language) {
        return Download.zip(room, viewer, "data-saya.zip", folder -> copy.take(viewer, language, folder));
    }
}
