package id.kinerja.personnel;

import id.kinerja.forms.Forms;
import id.kinerja.forms.Typed;
import id.kinerja.organization.Entered;
import id.kinerja.organization.RoleBook;
import id.kinerja.organization.model.Nip;
import id.kinerja.organization.model.Rank;
import id.kinerja.organization.model.Standing;
import id.kinerja.personnel.PersonFile.Told;
import id.kinerja.shared.Language;
import id.kinerja.shared.Message;
import id.kinerja.shared.NotFound;
import id.kinerja.shared.Refused;
import id.kinerja.shared.Texts;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts right what was mistyped: a post in its place, or the end of an employment that was none; what stood there is told. */
@Service
@Transactional
public class CorrectionDesk {

    private final PersonFiles files;
    private final PostForm posts;
    private final RoleBook roles;
    private final Diary diary;
    private final Forms forms;

    CorrectionDesk(PersonFiles files, PostForm posts, RoleBook roles, Diary diary, Forms forms) {
        this.files = files;
        this.posts = posts;
        this.roles = roles;
        this.diary = diary;
        this.forms = forms;
    }

    /** A post as it stands in the books, with the number of the superior who is written with it. */
    public record Written(PersonFile file, HeldPost held, String superior) {}

    /** Only for whoever keeps both the person and the agency of the post. */
    public Written post(Viewer viewer, Nip nip, LocalDate from) {
        var file = files.of(viewer, nip); // a refusal takes the look back with it
        var held = file.posts().stream()
                .filter(one -> one.from().equals(from))
                .findFirst()
                .orElseThrow(NotFound::new);
        DeskRefusals.unless(file.sight().keepsRecord(), file.sight());
        if (!viewer.looksAfter(held.post().agency().id())) {
            throw DeskRefusals.notYours();
        }
        return new Written(file, held, posts.writtenSuperior(file.identity().id(), from));
    }

    public void correctPost(Viewer viewer, Nip nip, LocalDate was, UnaryOperator<String> fields) {
        posts.books().hold(post(viewer, nip, was).file().identity().id());
        var written = post(viewer, nip, was);
        var file = written.file();
        var form = forms.read(fields);
        var from = form.from();
        var reason = form.reason();
        var post = posts.read(viewer, form, file.identity().id(), from);
        mustBeOpen(form, written.held(), from);
        between(form, file, written.held(), from);
        CareerLaw.mustBeInOffice(form, from, nip);
        PersonnelDesk.serves(form, file, from);
        form.check();
        var entered = new Entered(file.identity().id(), from, reason, viewer.person(), forms.now());
        files.change(viewer, from, () -> posts.books().correctPost(was, post));
        diary.tell(
                file.keptBy(viewer),
                PersonnelAct.CORRECTED_POST,
                entered,
                posts.whole(written.held()),
                posts.whole(post));
    }

    // a slip of a closed month rests on the post that it found
    private void mustBeOpen(Typed form, HeldPost held, LocalDate from) {
        var opens = forms.opens(held.post().agency().id());
        if (opens != null && held.from().isBefore(opens)) {
            form.flaw(Typed.FROM, FieldFlaw.POST_IN_CLOSED, held.from(), opens);
        }
        forms.mustBeOpen(form, from, held.post().agency().id());
    }

    private void between(Typed form, PersonFile file, HeldPost held, LocalDate from) {
        file.posts().stream()
                .filter(one -> one.from().isBefore(held.from()))
                .findFirst()
                .ifPresent(before -> {
                    if (!from.isAfter(before.from())) {
                        form.flaw(Typed.FROM, FieldFlaw.POST_BEFORE, before.from());
                    }
                    if (!from.equals(held.from())) {
                        var first = Stream.of(from, held.from())
                                .sorted()
                                .findFirst()
                                .orElseThrow();
                        forms.mustBeOpen(form, first, before.post().agency().id());
                    }
                });
        var before = held.before();
        if (before != null && !from.isBefore(before)) {
            form.flaw(Typed.FROM, FieldFlaw.POST_ENDS, before);
        }
    }

    /** A post that is not to be falls away as if it had never been, and the one before it goes on. */
    public Written withdrawPost(Viewer viewer, Nip nip, LocalDate day, UnaryOperator<String> fields) {
        posts.books().hold(post(viewer, nip, day).file().identity().id());
        var written = post(viewer, nip, day);
        var file = written.file();
        var held = written.held();
        var form = forms.read(fields);
        var reason = form.reason();
        form.check();
        var before = goingOn(file, held.from()).orElseThrow(() -> Refused.because(FieldFlaw.ONLY_POST));
        if (!viewer.looksAfter(before.post().agency().id())) {
            throw DeskRefusals.notYours();
        }
        forms.opens(reached(file, held.from(), held.from())).ifPresent(opens -> {
            throw Refused.because(FieldFlaw.POST_IN_CLOSED, held.from(), opens);
        });
        if (!posts.stands(before, held.last())) {
            throw Refused.because(FieldFlaw.UNIT_GONE, before.post().unit().name());
        }
        var entered = new Entered(file.identity().id(), held.from(), reason, viewer.person(), forms.now());
        files.change(viewer, held.from(), () -> posts.books().withdrawPost(entered, held.before()));
        posts.tellWithdrawn(diary, file.keptBy(viewer), entered, held);
        return written;
    }

    /** The post that ended on a day, and goes on where what came after it is taken back. */
    private static Optional<HeldPost> goingOn(PersonFile file, LocalDate ended) {
        return file.posts().stream().filter(post -> ended.equals(post.before())).findFirst();
    }

    /** Each agency whose months it reaches that such a post goes on from a day. */
    private Map<UnitId, LocalDate> reached(PersonFile file, LocalDate ended, LocalDate from) {
        var reached = new HashMap<>(files.touched(file, from));
        goingOn(file, ended)
                .ifPresent(post -> reached.merge(
                        post.post().agency().id(), from, (one, other) -> one.isBefore(other) ? one : other));
        return reached;
    }

    /** A rank as it stands in the books. */
    public record Ranked(PersonFile file, Dated<Rank> held) {}

    public Ranked rank(Viewer viewer, Nip nip, LocalDate from) {
        var file = files.of(viewer, nip, (sight, who) -> DeskRefusals.unless(sight.keepsRecord(), sight));
        return Stream.ofNullable(file.record())
                .flatMap(record -> record.ranks().stream())
                .filter(one -> one.from().equals(from))
                .findFirst()
                .map(held -> new Ranked(file, held))
                .orElseThrow(NotFound::new);
    }

    /** A rank that was none, or not from its day on, counts no more; the one before it goes on. */
    public Ranked withdrawRank(Viewer viewer, Nip nip, LocalDate day, UnaryOperator<String> fields) {
        posts.books().hold(rank(viewer, nip, day).file().identity().id());
        var ranked = rank(viewer, nip, day);
        var file = ranked.file();
        var form = forms.read(fields);
        var reason = form.reason();
        form.check();
        forms.opens(files.touched(file, day)).ifPresent(opens -> {
            throw Refused.because(FieldFlaw.RANK_IN_CLOSED, day, opens);
        });
        var entered = new Entered(file.identity().id(), day, reason, viewer.person(), forms.now());
        posts.books().withdrawRank(entered, ranked.held().before());
        var rank = ranked.held().fact().text();
        diary.note(
                file.keptBy(viewer), entered, Message.of(RecordWord.WAS, rank), RecordWord.RANK_WITHDRAWN, rank, day);
        return ranked;
    }

    /** The end that can be taken back; without one there is no such form. */
    public PersonFile ended(Viewer viewer, Nip nip) {
        var file = files.of(viewer, nip, (sight, who) -> DeskRefusals.unless(sight.keepsRecord(), sight));
        if (file.end().isEmpty()) {
            throw new NotFound();
        }
        return file;
    }

    /** How he stands again where his end is taken back: as on the day before it. */
    public static Standing again(PersonFile file) {
        return file.end()
                .map(end -> file.servingOn(end.from().minusDays(1)).standing())
                .filter(before -> !before.isEnded())
                .orElse(Standing.ACTIVE);
    }

    /** He serves again, or is suspended again as before the end; what ended with his service, roles and every way in, does not come back by itself. */
    public void takeBack(Viewer viewer, Nip nip, UnaryOperator<String> fields) {
        posts.books().hold(ended(viewer, nip).identity().id());
        var file = ended(viewer, nip);
        DeskRefusals.mayEnd(viewer, file.identity().id(), roles); // his roles end with it
        var end = file.end().orElseThrow();
        var again = again(file);
        var form = forms.read(fields);
        var from = form.from();
        var reason = form.reason();
        forms.mustBeOpen(form, reached(file, end.from(), from));
        if (from.isBefore(end.from())) {
            form.flaw(Typed.FROM, FieldFlaw.BEFORE_END, end.from());
        }
        form.check();
        var entered = new Entered(file.identity().id(), from, reason, viewer.person(), forms.now());
        files.change(viewer, from, () -> {
            posts.books().enterServing(entered, end.fact().employment(), again);
            posts.books().goOn(entered.person(), end.from(), from);
        });
        if (!end.from().isAfter(forms.today())) {
            var why = Texts.in(Language.ID).say(RecordWord.ROLE_RESTS, reason);
            roles.endAll(viewer, entered.person(), end.from(), why.substring(0, Math.min(why.length(), 1000)));
            posts.close(entered);
        }
        var was = Told.standing(end.fact().standing(), end.from());
        diary.tell(file.keptBy(viewer), PersonnelAct.RETURNED, entered, was, Told.standing(again, from));
    }
}
