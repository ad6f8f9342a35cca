package id.kinerja.intake.web;

import id.kinerja.frame.web.FileAnswer;
import id.kinerja.frame.web.Wording;
import id.kinerja.intake.CorrectionSheet;
import id.kinerja.intake.Intake;
import id.kinerja.intake.PeopleList;
import id.kinerja.shared.Language;
import id.kinerja.shared.Message;
import id.kinerja.shared.Viewer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Lists that leave the house: the employees as they are on the books, and a list with its problems beside the rows. */
@Controller
class ListController {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private static final String WORKBOOK = "pegawai.xlsx";
    private static final String TEXT = "pegawai.csv";

    private final PeopleList people;
    private final Intake intake;

    ListController(PeopleList people, Intake intake) {
        this.people = people;
        this.intake = intake;
    }

    @GetMapping("/people/export.xlsx")
    ResponseEntity<InputStreamResource> workbook(Viewer viewer) {
        return FileAnswer.of(WORKBOOK, XLSX, out -> people.workbook(viewer, WORKBOOK, out));
    }

    @GetMapping("/people/export.csv")
    ResponseEntity<InputStreamResource> csv(Viewer viewer) {
        return FileAnswer.of(TEXT, CSV, out -> people.csv(viewer, TEXT, out));
    }

    @GetMapping(IntakeController.PATH + "/{id}/problems")
    ResponseEntity<byte[]> corrections(Viewer viewer, @PathVariable UUID id, Language language) {
        var upload = intake.upload(viewer, id);
        var wording = Wording.in(language);
        var words = new CorrectionSheet.Words(wording.say(Message.of(IntakeText.PROBLEM_HEADING)), wording::say);
        var bytes = intake.corrections(viewer, id, words);
        var isWorkbook = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
        var base = upload.fileName().replaceFirst("\\.[A-Za-z]{3,4}$", "");
        var name = base + "-perbaikan" + (isWorkbook ? ".xlsx" : ".csv");
        return file(name, isWorkbook ? XLSX : CSV, bytes);
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] bytes) {
        var disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(bytes);
    }
}
