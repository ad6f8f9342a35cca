package id.kinerja.intake.web;

import id.kinerja.frame.web.Page;
import id.kinerja.intake.Run;
import id.kinerja.intake.Upload;
import id.kinerja.shared.Message;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a list is handed in, and the lists before it. */
public record UploadPage(
        List<Upload> waiting,
        List<Run> runs,
        ZoneId zone,
        @Nullable Message refusal) implements Page {

    public String path(Upload upload) {
        return IntakeController.PATH + "/" + upload.id();
    }

    public LocalDate date(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }
}
