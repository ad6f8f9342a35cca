package id.kinerja.intake.web;

import id.kinerja.frame.web.Page;
import id.kinerja.intake.Preview;
import id.kinerja.intake.model.Field;
import id.kinerja.intake.model.Matching.Matched;
import id.kinerja.intake.model.Plan;
import id.kinerja.intake.model.Plan.Kind;
import id.kinerja.intake.model.Plan.Outcome;
import id.kinerja.intake.model.Problem;
import id.kinerja.shared.Message;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a list would do to the books, what holds it up, and which column was taken for what. */
public record PreviewPage(
        UUID id,
        Preview preview,
        Kind shown,
        int page,
        @Nullable Message refusal) implements Page {

    private static final int ROWS = 100;
    private static final List<Kind> KINDS = List.of(Kind.CHANGED, Kind.CREATED, Kind.ENDED);

    /** Shows what was asked for, else the first kind of change that there is. */
    static PreviewPage of(UUID id, Preview preview, @Nullable Kind show, int page) {
        var first = KINDS.stream()
                .filter(kind -> preview.plan().count(kind) > 0)
                .findFirst()
                .orElse(Kind.CHANGED);
        return new PreviewPage(id, preview, show == null ? first : show, Math.max(0, page), null);
    }

    PreviewPage because(Message reason) {
        return new PreviewPage(id, preview, shown, page, reason);
    }

    public Plan plan() {
        return preview.plan();
    }

    public String path() {
        return IntakeController.PATH + "/" + id;
    }

    public String path(Kind kind) {
        return path() + "?show=" + kind.name() + "#changes";
    }

    public String next() {
        return path() + "?show=" + shown.name() + "&page=" + (page + 1) + "#changes";
    }

    public List<Kind> kinds() {
        return KINDS;
    }

    public List<Problem> problems() {
        return plan().problems().stream().limit(ROWS).toList();
    }

    public int moreProblems() {
        return Math.max(0, plan().problems().size() - ROWS);
    }

    public List<Outcome> outcomes() {
        return plan().of(shown).stream().skip((long) page * ROWS).limit(ROWS).toList();
    }

    public int more() {
        return Math.max(0, plan().count(shown) - (page + 1) * ROWS);
    }

    public List<Matched> columns() {
        return preview.matching().columns();
    }

    /** A problem's column as the file calls it. */
    public String column(Problem problem) {
        return problem.field() == null ? "" : preview.matching().heading(problem.field());
    }

    /** Columns that mean the same as another, which alone is read. */
    public List<Message> doubled() {
        return columns().stream()
                .mapMulti((Matched column, Consumer<Message> into) -> {
                    if (column.instead() != null) {
                        into.accept(Message.of(IntakeText.COLUMN_TWICE, called(column), called(column.instead())));
                    }
                })
                .toList();
    }

    /** Columns that say something and are not read. */
    public List<Message> passedOver() {
        return preview.matching().passedOver().stream().map(PreviewPage::called).toList();
    }

    private static Message called(Matched column) {
        return Message.of(IntakeText.COLUMN_CALLED, column.heading(), column.letters());
    }

    /** How many people the list would create without a class, since none of its columns is taken for that. */
    public int withoutClass() {
        return preview.matching().has(Field.JOB_CLASS) ? 0 : plan().count(Kind.CREATED);
    }

    public boolean isMatched() {
        return withoutClass() == 0 && passedOver().isEmpty();
    }

    public int remembered() {
        return (int) columns().stream().filter(Matched::isRemembered).count();
    }

    public Field[] fields() {
        return Field.values();
    }

    public int rows() {
        return plan().outcomes().size() + plan().wrongRows();
    }

    public boolean canRun() {
        return plan().isWhole() && plan().changes() > 0;
    }
}
