package id.kinerja.intake.web;

import id.kinerja.frame.web.Answer;
import id.kinerja.frame.web.Page;
import id.kinerja.intake.Desk;
import id.kinerja.intake.Desk.Standing;
import id.kinerja.intake.Intake;
import id.kinerja.intake.IntakeRefusal;
import id.kinerja.intake.model.Field;
import id.kinerja.intake.model.Plan.Kind;
import id.kinerja.shared.Message;
import id.kinerja.shared.NotFound;
import id.kinerja.shared.Refused;
import id.kinerja.shared.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Handing a list in, saying what its columns mean, looking at what it would do, and doing it. */
@Controller
class IntakeController {

    static final String PATH = "/people/import";

    private static final int MOST_PAGES = 10_000;

    private static final String COLUMN = "column-";

    private final Intake intake;
    private final Desk desk;
    private final Clock clock;

    IntakeController(Intake intake, Desk desk, Clock clock) {
        this.intake = intake;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping(PATH)
    Page upload(Viewer viewer) {
        return page(viewer, null);
    }

    private UploadPage page(Viewer viewer, @Nullable Message refusal) {
        intake.permit(viewer);
        return new UploadPage(intake.waiting(viewer), intake.runs(viewer), clock.getZone(), refusal);
    }

    @PostMapping(PATH)
    Answer hand(Viewer viewer, @RequestParam(required = false) @Nullable MultipartFile file) {
        intake.permit(viewer);
        try {
            return Answer.to(PATH + "/" + handed(viewer, file));
        } catch (Refused no) {
            return Answer.refused(page(viewer, no.reason()));
        }
    }

    private UUID handed(Viewer viewer, @Nullable MultipartFile file) {
        if (file == null) {
            return intake.hand(viewer, "", new byte[0]);
        }
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return intake.hand(viewer, name, file.getSize(), () -> {
            try {
                return file.getBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @GetMapping(PATH + "/{id}")
    Answer look(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Kind show,
            @RequestParam(defaultValue = "0") int page,
            HttpServletResponse response) {
        @Nullable Standing standing;
        try {
            standing = standing(viewer, id);
        } catch (Refused no) {
            return unreadable(viewer, id, no);
        }
        var done = intake.run(viewer, id);
        if (done.isPresent()) {
            var from = Math.clamp(page, 0, MOST_PAGES);
            var rows = intake.rows(viewer, id, from);
            return Answer.with(HttpStatus.OK, new AppliedPage(done.get(), rows, from, clock.getZone()));
        }
        var preview = standing == null ? null : standing.preview();
        if (preview != null) {
            return Answer.with(HttpStatus.OK, PreviewPage.of(id, preview, show, page));
        }
        response.setHeader("Refresh", "1"); // the page looks again by itself, also without scripts
        return Answer.with(HttpStatus.OK, new WorkPage(id, Objects.requireNonNull(standing)));
    }

    /** What cannot be read never will be: it is thrown away, and the page of uploads says why. */
    private Answer unreadable(Viewer viewer, UUID id, Refused no) {
        if (!IntakeRefusal.isOfTheFile(no.reason().key())) {
            throw no;
        }
        intake.forget(viewer, id);
        desk.clear(id);
        return Answer.refused(page(viewer, no.reason()));
    }

    /** None once it has been applied, which may happen between two looks. */
    private @Nullable Standing standing(Viewer viewer, UUID id) {
        try {
            return intake.run(viewer, id).isPresent() ? null : desk.preview(viewer, id);
        } catch (NotFound gone) {
            if (intake.run(viewer, id).isPresent()) {
                return null;
            }
            throw gone;
        }
    }

    @PostMapping(PATH + "/{id}/columns")
    Answer match(Viewer viewer, @PathVariable UUID id, @RequestParam Map<String, String> form) {
        var said = new HashMap<Integer, Optional<Field>>();
        form.forEach((name, field) -> {
            if (name.matches(COLUMN + "\\d{1,4}")) {
                said.put(Integer.valueOf(name.substring(COLUMN.length())), Field.named(field));
            }
        });
        intake.match(viewer, id, said);
        desk.clear(id);
        return Answer.to(PATH + "/" + id).saying(IntakeText.COLUMNS_SAVED);
    }

    @PostMapping(PATH + "/{id}/run")
    Answer run(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String mark,
            @RequestParam(required = false) @Nullable String seen,
            HttpServletRequest request) {
        if (seen == null) {
            var preview = desk.preview(viewer, id).preview();
            if (preview == null) {
                return Answer.to(PATH + "/" + id);
            }
            var reason = Message.of(IntakeRefusal.NOT_CONFIRMED);
            return Answer.refused(PreviewPage.of(id, preview, null, 0).because(reason));
        }
        if (intake.run(viewer, id).isEmpty()) {
            desk.apply(viewer, id, mark, request.getRemoteAddr());
        }
        return Answer.to(PATH + "/" + id);
    }

    @DeleteMapping(PATH + "/{id}")
    Answer forget(Viewer viewer, @PathVariable UUID id) {
        intake.forget(viewer, id);
        desk.clear(id);
        return Answer.to(PATH).saying(IntakeText.FORGOTTEN);
    }
}
