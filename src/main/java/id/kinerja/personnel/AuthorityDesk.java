package id.kinerja.personnel;

import id.kinerja.forms.Forms;
import id.kinerja.forms.Typed;
import id.kinerja.organization.Deciders;
import id.kinerja.organization.Deciders.Term;
import id.kinerja.organization.Entered;
import id.kinerja.organization.OrganizationRefusal;
import id.kinerja.organization.model.Nip;
import id.kinerja.shared.Message;
import id.kinerja.shared.Recorded.Actor;
import id.kinerja.shared.Viewer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Names another superior than the structure says, or who decides in somebody's place: for a time, by letter, never himself. */
@Service
@Transactional
public class AuthorityDesk {

    private static final String SUPERIOR = "superior";
    private static final String DELEGATE = "delegate";

    private final PersonFiles files;
    private final Lines lines;
    private final Deciders deciders;
    private final Diary diary;
    private final Forms forms;

    AuthorityDesk(PersonFiles files, Lines lines, Deciders deciders, Diary diary, Forms forms) {
        this.files = files;
        this.lines = lines;
        this.deciders = deciders;
        this.diary = diary;
        this.forms = forms;
    }

    public void nameSuperior(Viewer viewer, Nip nip, UnaryOperator<String> fields) {
        var asked = asked(viewer, nip, fields, SUPERIOR);
        var term = asked.term();
        var reason = asked.letter() + ", " + term.reason();
        var before = lines.superior(asked.whose().id(), term.from());
        var was = before.isEmpty() ? Message.of(RecordWord.NONE) : Message.of(RecordWord.WAS_SUPERIOR, before);
        files.change(
                viewer,
                term.from(),
                () -> deciders.except(
                        viewer, asked.whose().id(), asked.other().id(), new Term(term.from(), term.until(), reason)));
        diary.note(
                asked.actor(),
                entered(viewer, asked, reason),
                was,
                RecordWord.SUPERIOR,
                asked.other().name(),
                term.until(),
                term.from());
    }

    public void delegate(Viewer viewer, Nip nip, UnaryOperator<String> fields) {
        var asked = asked(viewer, nip, fields, DELEGATE);
        var term = asked.term();
        files.change(
                viewer,
                term.from(),
                () -> deciders.delegate(
                        viewer, asked.whose().id(), asked.other().id(), term, asked.letter()));
        diary.note(
                asked.actor(),
                entered(viewer, asked, asked.letter() + ", " + term.reason()),
                Message.of(RecordWord.NONE),
                RecordWord.DELEGATE,
                asked.other().name(),
                term.until(),
                term.from());
    }

    public void endSuperior(Viewer viewer, Nip nip, UnaryOperator<String> fields) {
        var file = kept(viewer, nip);
        var ended = ended(viewer, file, fields);
        files.change(
                viewer,
                ended.from(),
                () -> deciders.endException(viewer, ended.person(), ended.from(), ended.reason()));
        var what = begins(file, false, ended.from()) ? RecordWord.SUPERIOR_WITHDRAWN : RecordWord.SUPERIOR_ENDED;
        diary.note(file.keptBy(viewer), ended, was(file, false, ended.from()), what, ended.from());
    }

    public void endDelegate(Viewer viewer, Nip nip, UnaryOperator<String> fields) {
        var file = kept(viewer, nip);
        var ended = ended(viewer, file, fields);
        files.change(
                viewer,
                ended.from(),
                () -> deciders.endDelegation(viewer, ended.person(), ended.from(), ended.reason()));
        var what = begins(file, true, ended.from()) ? RecordWord.DELEGATE_WITHDRAWN : RecordWord.DELEGATE_ENDED;
        diary.note(file.keptBy(viewer), ended, was(file, true, ended.from()), what, ended.from());
    }

    /** Whether it was to begin on that day: then nothing is left of it. */
    private static boolean begins(PersonFile file, boolean isDelegate, LocalDate day) {
        return on(file, isDelegate, day).filter(one -> one.from().equals(day)).isPresent();
    }

    /** What would have held on that day, had it not been ended. */
    private static Message was(PersonFile file, boolean isDelegate, LocalDate day) {
        return on(file, isDelegate, day)
                .map(one -> words(one, isDelegate ? RecordWord.WAS_DELEGATE : RecordWord.WAS_SUPERIOR_UNTIL))
                .orElseGet(() -> Message.of(RecordWord.NONE));
    }

    private static Optional<PersonFile.Named> on(PersonFile file, boolean isDelegate, LocalDate day) {
        return named(file, isDelegate).filter(one -> one.isOn(day)).findFirst();
    }

    private static Stream<PersonFile.Named> named(PersonFile file, boolean isDelegate) {
        return Optional.ofNullable(file.record()).map(PersonFile.Record::named).stream()
                .flatMap(List::stream)
                .filter(one -> one.isDelegate() == isDelegate);
    }

    private static Message words(PersonFile.Named one, RecordWord until) {
        return one.last() == null
                ? Message.of(RecordWord.WAS_SUPERIOR, one.name())
                : Message.of(until, one.name(), one.last());
    }

    private Entered ended(Viewer viewer, PersonFile file, UnaryOperator<String> fields) {
        var form = forms.read(fields);
        var from = form.from();
        var reason = form.reason();
        forms.mustBeOpen(form, files.touched(file, from));
        form.check();
        return new Entered(file.identity().id(), from, reason, viewer.person(), forms.now());
    }

    private PersonFile kept(Viewer viewer, Nip nip) {
        return files.of(viewer, nip, (sight, who) -> DeskRefusals.unless(sight.keepsRecord(), sight));
    }

    /** For whom, who, from when until when and why, by which letter, and as what the officer asks it. */
    private record Asked(PersonFile.Identity whose, PersonFile.Identity other, Term term, String letter, Actor actor) {}

    private Asked asked(Viewer viewer, Nip nip, UnaryOperator<String> fields, String field) {
        var file = kept(viewer, nip);
        var form = forms.read(fields);
        var other = other(viewer, form, file.identity(), field);
        var letter = form.text("letter");
        var term = new Term(form.from(), form.until(), form.reason());
        forms.mustBeOpen(form, files.touched(file, term.from()));
        mustFit(form, file, term, field.equals(DELEGATE));
        if (field.equals(SUPERIOR)) {
            lines.circle(viewer, file.identity().id(), other.id(), term.from())
                    .ifPresent(why -> form.flaw(SUPERIOR, why));
        }
        form.check();
        return new Asked(file.identity(), other, term, letter, file.keptBy(viewer));
    }

    /** It ends after it begins, and nobody else stands on any of its days: of him who does it is told who and when. */
    private static void mustFit(Typed form, PersonFile file, Term term, boolean isDelegate) {
        if (term.until().isBefore(term.from())) {
            form.flaw(Typed.UNTIL, Message.of(OrganizationRefusal.ENDS_BEFORE_IT_BEGINS, term.from()));
            return;
        }
        named(file, isDelegate)
                .filter(one -> one.meets(term.from(), term.until()))
                .min(Comparator.comparing(PersonFile.Named::from))
                .ifPresent(one -> form.flaw(Typed.FROM, taken(one)));
    }

    private static Message taken(PersonFile.Named one) {
        return one.last() == null
                ? Message.of(FieldFlaw.TERM_TAKEN_ON, one.name(), one.from())
                : Message.of(FieldFlaw.TERM_TAKEN, one.name(), one.from(), one.last());
    }

    private PersonFile.Identity other(Viewer viewer, Typed form, PersonFile.Identity whose, String field) {
        var typed = form.text(field);
        var found = lines.meant(viewer, typed).orElse(null);
        if (found == null) {
            form.flaw(field, FieldFlaw.NO_EMPLOYEE, typed);
            return whose;
        }
        if (viewer.is(found.id())) {
            form.flaw(field, FieldFlaw.YOU_AS_SUPERIOR);
        } else if (field.equals(SUPERIOR) && found.id().equals(whose.id())) {
            form.flaw(field, FieldFlaw.OWN_SUPERIOR);
        }
        return found;
    }

    private Entered entered(Viewer viewer, Asked asked, String reason) {
        return new Entered(asked.whose().id(), asked.term().from(), reason, viewer.person(), forms.now());
    }
}
