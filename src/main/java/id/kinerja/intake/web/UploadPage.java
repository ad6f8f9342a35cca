package id.kinerja.intake.web;

import id.kinerja.frame.web.Page;
import id.kinerja.intake.Run;
import id.kinerja.intake.Upload;
import id.kinerja.shared.Message;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a list is handed in, and the lists before it. */
public record UploadPage(
        List<Upload> uploads,
        List<Run> runs,
        ZoneId zone,
        @Nullable Message refusal) implements Page {

    public String path(Upload upload) {
        return IntakeController.PATH + "/" + upload.id();
    }

    public String path(Run run) {
        return IntakeController.PATH + "/" + run.id();
    }

    public List<Upload> waiting() {
        return uploads.stream().filter(upload -> !upload.changesNothing()).toList();
    }

    /** What changes nothing waits for nobody. */
    public List<Upload> idle() {
        return uploads.stream().filter(Upload::changesNothing).toList();
    }

    public ZonedDateTime at(Instant at) {
        return at.atZone(zone);
    }
}
