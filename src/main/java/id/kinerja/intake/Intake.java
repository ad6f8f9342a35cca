package id.kinerja.intake;

import id.kinerja.intake.Comparison.Handed;
import id.kinerja.intake.model.Field;
import id.kinerja.intake.model.Matching;
import id.kinerja.shared.NotFound;
import id.kinerja.shared.Refused;
import id.kinerja.shared.Viewer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a list of employees into the books: all that it says or nothing, and only after somebody has seen what it does. */
@Service
public class Intake {

    private static final int ROWS = 100;

    private final Comparison comparison;
    private final Turns turns;
    private final UploadRepository uploads;
    private final RunRepository runs;
    private final Scopes scopes;

    Intake(Comparison comparison, Turns turns, UploadRepository uploads, RunRepository runs, Scopes scopes) {
        this.comparison = comparison;
        this.turns = turns;
        this.uploads = uploads;
        this.runs = runs;
        this.scopes = scopes;
    }

    /** Refuses whoever looks after nobody's personnel. */
    public void permit(Viewer viewer) {
        scopes.agencies(viewer);
    }

    /** Keeps the file until it is applied or thrown away, 30 days at the most; nothing is changed yet. */
    public UUID hand(Viewer viewer, String fileName, byte[] bytes) {
        return hand(viewer, fileName, bytes.length, () -> bytes);
    }

    /** The same, with a file that is fetched only once it is known to be small enough and there is room for it. */
    public UUID hand(Viewer viewer, String fileName, long size, Supplier<byte[]> file) {
        permit(viewer);
        FileCheck.mustBeNamed(fileName);
        FileCheck.mustFit(size);
        return turns.seated(() -> {
            var bytes = file.get();
            FileCheck.isWorkbook(bytes);
            uploads.forgetOld();
            return uploads.keep(viewer.person(), fileName, Digests.of(bytes), bytes);
        });
    }

    public List<Upload> waiting(Viewer viewer) {
        return uploads.of(viewer.person());
    }

    /** The last lists that he applied himself, or that changed somebody of his agencies. */
    public List<Run> runs(Viewer viewer) {
        return runs.of(viewer.person(), scopes.agencyIds(viewer));
    }

    /** What became of such a file, if it was applied. */
    public Optional<Run> run(Viewer viewer, UUID id) {
        return runs.find(viewer.person(), scopes.agencyIds(viewer), id);
    }

    /** A hundred of its rows, of whoever belongs to his agencies today or later. */
    public Run.Page rows(Viewer viewer, UUID id, int page) {
        var run = run(viewer, id).orElseThrow(NotFound::new);
        var asked = new RunRepository.Asked(run.id(), scopes.agencyIds(viewer), scopes.today());
        return runs.page(asked, page * ROWS, ROWS);
    }

    public Upload upload(Viewer viewer, UUID id) {
        permit(viewer);
        return uploads.find(viewer.person(), id).orElseThrow(NotFound::new);
    }

    public Preview preview(Viewer viewer, UUID id, Progress progress) {
        var preview = comparison.of(handed(viewer, id), scopes.of(viewer), progress);
        uploads.found(id, preview.plan().isWhole() && preview.plan().changes() == 0);
        return preview;
    }

    private Handed handed(Viewer viewer, UUID id) {
        var upload = upload(viewer, id);
        return new Handed(upload.fileName(), () -> uploads.bytes(id), uploads.choices(viewer.person()));
    }

    /** What the officer says that columns mean, kept for his next file with the same headings. */
    public void match(Viewer viewer, UUID id, Map<Integer, Optional<Field>> said) {
        var matching = comparison.matching(handed(viewer, id));
        uploads.choose(viewer.person(), news(matching, said));
    }

    private static Map<String, Optional<Field>> news(Matching matching, Map<Integer, Optional<Field>> said) {
        var news = new HashMap<String, Optional<Field>>();
        for (var column : matching.columns()) {
            var field = said.get(column.column());
            if (field != null && !field.equals(Optional.ofNullable(column.field()))) {
                news.put(Field.bare(column.heading()), field);
            }
        }
        return news;
    }

    @Transactional
    public void forget(Viewer viewer, UUID id) {
        uploads.forget(upload(viewer, id).id());
    }

    /**
     * Does what was shown, and only that: where the books have changed since, it is shown anew. The trail is told the
     * address from which it was asked for.
     */
    public void apply(Viewer viewer, UUID id, String mark, String address, Progress progress) {
        turns.take(progress, application -> {
            if (run(viewer, id).isEmpty()) {
                var preview = agreed(viewer, id, mark, progress);
                var by = Ordered.by(viewer, address);
                scopes.write(viewer, preview.plan(), () -> application.write(id, preview, by, progress));
                uploads.forget(id);
            }
            return id;
        });
    }

    private Preview agreed(Viewer viewer, UUID id, String mark, Progress progress) {
        var preview = comparison.seated(handed(viewer, id), scopes.of(viewer), progress);
        if (!preview.mark().equals(mark)) {
            throw Refused.because(IntakeRefusal.BOOKS_CHANGED);
        }
        if (!preview.plan().isWhole()) {
            throw Refused.because(IntakeRefusal.STILL_PROBLEMS, preview.plan().wrongRows());
        }
        if (preview.plan().changes() == 0) {
            throw Refused.because(IntakeRefusal.NOTHING_TO_DO);
        }
        return preview;
    }

    /** On the server's own machine: the whole list at once, or its problems and nothing else. */
    public Preview takeIn(String fileName, byte[] bytes, Progress progress) {
        return turns.take(progress, application -> {
            var preview = comparison.seated(new Handed(fileName, () -> bytes, Map.of()), scopes.ofTheWhole(), progress);
            if (preview.plan().isWhole() && preview.plan().changes() > 0) {
                application.write(UUID.randomUUID(), preview, Ordered.AT_THE_CONSOLE, progress);
            }
            return preview;
        });
    }

    /** The list as it was handed in, with what is wrong beside each row, in the same format. */
    public byte[] corrections(Viewer viewer, UUID id, CorrectionSheet.Words words) {
        return comparison.made(handed(viewer, id), scopes.of(viewer), (bytes, preview) -> {
            var rows = CorrectionSheet.of(preview, words);
            return FileCheck.isWorkbook(bytes)
                    ? ListWriting.workbook(
                            preview.matching().sheet().name(), CorrectionSheet.numbers(preview.matching()), rows)
                    : ListWriting.csv(rows);
        });
    }
}
