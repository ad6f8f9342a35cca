package id.kinerja.personnel.web;

import id.kinerja.frame.web.Page;
import id.kinerja.organization.model.Standing;
import id.kinerja.personnel.Colleague;
import id.kinerja.personnel.Dated;
import id.kinerja.personnel.HeldPost;
import id.kinerja.personnel.PersonFile;
import id.kinerja.personnel.PersonnelAct;
import id.kinerja.personnel.Serving;
import id.kinerja.shared.Message;
import id.kinerja.shared.Viewer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A person as one viewer may see him: who he is, his posts by date, who stands above and below him, and his record. */
public record PersonPage(PersonFile file, Viewer viewer, boolean isLedSinceLastMonth) implements Page {

    private static final int BIRTH = 8;
    private static final int GROUPS = 3;

    public PersonFile.Identity identity() {
        return file.identity();
    }

    public String path() {
        return "/people/" + identity().nip();
    }

    /** The NIP in the groups that it is read in: birth, appointment, sex and number. */
    public String nipInGroups() {
        return identity()
                .nip()
                .digits()
                .replaceFirst("(.{%d})(.{6})(.)(.{%d})".formatted(BIRTH, GROUPS), "$1 $2 $3 $4");
    }

    public LocalDate born() {
        return LocalDate.parse(identity().nip().digits().substring(0, BIRTH), DateTimeFormatter.BASIC_ISO_DATE);
    }

    public Optional<HeldPost> current() {
        return file.current();
    }

    public boolean isCurrent(HeldPost post) {
        return post.isOn(file.today());
    }

    public boolean isComing(HeldPost post) {
        return post.isAfter(file.today());
    }

    /** Whether he has people today, his own or another's. */
    public boolean leads() {
        var around = file.around();
        return !file.subordinates().isEmpty()
                || around != null && !around.acts().isEmpty();
    }

    public boolean links(Colleague colleague) {
        return colleague.isVisibleTo(viewer)
                || file.sight().isOwn() && file.subordinates().contains(colleague);
    }

    /** By which letter or decision he came to a post, as officers wrote it down; none where the books came without. */
    public @Nullable String basis(HeldPost post) {
        var record = file.record();
        return record == null ? null : record.basis(post).orElse(null);
    }

    public boolean hasBases() {
        return file.posts().stream().anyMatch(post -> basis(post) != null);
    }

    /** The unit of his post in the chart. */
    public String chart(HeldPost post) {
        return "/units/chart/" + post.post().unit().id().id();
    }

    /** How he was employed and whether he served, newest first, each for as long as it went on. */
    public List<Dated<Serving>> servings() {
        var record = file.record();
        return record == null ? List.of() : record.unbroken();
    }

    /** Whether it has been so since he was taken in: nothing else is on record before, and no end came between. */
    public boolean isSinceIntake(Dated<Serving> serving) {
        var record = file.record();
        return record != null
                && record.isReturn(serving)
                && serving.equals(servings().getLast())
                && serving.fact().equals(new Serving(identity().employment(), Standing.ACTIVE));
    }

    /** Whether this, the oldest on record, began after he had been taken in: until then he was as he was taken in. */
    public boolean isLaterThanIntake(List<? extends Dated<?>> newestFirst) {
        return !newestFirst.isEmpty()
                && !file.posts().isEmpty()
                && newestFirst.getLast().from().isAfter(file.posts().getLast().from());
    }

    public YearMonth month() {
        return YearMonth.from(file.today());
    }

    /** Whether his days and allowance of the month can be opened: he held a post, and the viewer sees its agency. */
    public boolean shows(YearMonth month) {
        return file.sight().seesDays()
                && file.posts().stream()
                        .filter(post -> post.isIn(month))
                        .findFirst()
                        .filter(post -> file.sight().isOwn()
                                || file.sight().isSuperior() && (isLedSinceLastMonth || month.equals(month()))
                                || viewer.mayRead(post.post().agency().id()))
                        .isPresent();
    }

    /** Who decides for him by decision: delegates, or superiors other than the structure says. */
    public List<PersonFile.Named> named(boolean isDelegate) {
        var record = file.record();
        return record == null
                ? List.of()
                : record.named().stream()
                        .filter(one -> one.isDelegate() == isDelegate)
                        .toList();
    }

    /** Whether something of it runs or is to come, so that it can be ended. */
    public boolean hasRunning(boolean isDelegate) {
        return named(isDelegate).stream().anyMatch(one -> one.meets(file.today(), LocalDate.MAX));
    }

    /** The day on which the superior stood that is told of a post: its last where it is over, its first where it comes. */
    public LocalDate told(HeldPost post) {
        return post.told(file.today());
    }

    /** Whether an officer has put right the post that begins on its day. */
    public boolean isCorrected(HeldPost post) {
        var record = file.record();
        return record != null
                && record.acts().stream()
                        .anyMatch(act -> act.kind() == PersonnelAct.CORRECTED_POST
                                && act.from().equals(post.from()));
    }

    /** What was corrected, with its day as the rest of the page writes it. */
    public static Message what(PersonFile.Corrected one, Function<LocalDate, String> date) {
        var facts = one.what().facts().stream()
                .map(fact -> fact instanceof LocalDate day ? date.apply(day) : fact)
                .toList();
        return new Message(one.what().key(), facts);
    }

    public boolean corrects(HeldPost post) {
        return file.sight().keepsRecord()
                && viewer.looksAfter(post.post().agency().id());
    }

    public boolean seesZakat() {
        return file.sight().seesPay() || file.sight().keepsRecord();
    }

    public LocalDate day(Instant at) {
        var zone = file.counted().map(post -> post.post().unit().zone()).orElse(ZoneId.of("Asia/Jakarta"));
        return LocalDate.ofInstant(at, zone);
    }
}
