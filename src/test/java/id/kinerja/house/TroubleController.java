package id.kinerja.house;

import id.kinerja.frame.web.Answer;
import id.kinerja.frame.web.FrameText;
import id.kinerja.frame.web.KeptForm;
import id.kinerja.shared.NotFound;
import id.kinerja.shared.Refused;
import id.kinerja.shared.Stale;
import id.kinerja.shared.Viewer;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Rooms in which a request goes wrong in every way there is, and one with a form. */
@TestComponent
@Controller
class TroubleController {

    private int sent;

    @GetMapping({"/trouble/{kind}", "/api/trouble/{kind}"})
    Answer trouble(@PathVariable String kind) {
        throw switch (kind) {
            case "refused" -> Refused.because(FrameText.KEPT);
            case "missing" -> new NotFound();
            case "stale" -> new Stale();
            case "forbidden" -> new AccessDeniedException("no");
            default -> new IllegalStateException("a bug with a secret in it");
        };
    }

    @GetMapping("/trouble/number/{number}")
    ResponseEntity<String> number(@PathVariable int number) {
        return ResponseEntity.ok("" + number);
    }

    @GetMapping("/room/form")
    ResponseEntity<String> form(Viewer viewer, KeptForm kept) {
        return ResponseEntity.ok("%s sent %d kept %s %s"
                .formatted(viewer.person().id(), sent, kept.value("reason"), kept.values("day")));
    }

    @PostMapping("/room/form")
    Answer send() {
        sent++;
        return Answer.to("/room/form");
    }
}
