package id.kinerja.personnel;

import id.kinerja.forms.Forms;
import id.kinerja.forms.Typed;
import id.kinerja.organization.Deciders;
import id.kinerja.organization.Deciders.Term;
import id.kinerja.organization.Entered;
import id.kinerja.organization.model.Nip;
import id.kinerja.shared.Viewer;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Names another superior than the structure says, or who decides in somebody's place: for a time, by letter, never himself. */
@Service
@Transactional
public class AuthorityDesk {

    private static final String SUPERIOR = "superior";
    private static final String DELEGATE = "delegate";

    private final PersonFiles files;
    private final PersonRepository persons;
    private final Deciders deciders;
    private final Diary diary;
    private final Forms forms;

    AuthorityDesk(PersonFiles files, PersonRepository persons, Deciders deciders, Diary diary, Forms forms) {
        this.files = files;
        this.persons = persons;
        this.deciders = deciders;
        this.diary = diary;
        this.forms = forms;
    }

    public void nameSuperior(Viewer viewer, Nip nip, UnaryOperator<String> fields) {
        var asked = asked(viewer, nip, fields, SUPERIOR);
        var term = asked.term();
        var reason = asked.letter() + ", " + term.reason();
        deciders.except(viewer, asked.whose().id(), asked.other().id(), new Term(term.from(), term.until(), reason));
        diary.note(
                entered(viewer, asked, reason),
                RecordWord.SUPERIOR,
                asked.other().name(),
                term.until(),
                term.from());
    }

    public void delegate(Viewer viewer, Nip nip, UnaryOperator<String> fields) {
        var asked = asked(viewer, nip, fields, DELEGATE);
        var term = asked.term();
        deciders.delegate(viewer, asked.whose().id(), asked.other().id(), term, asked.letter());
        diary.note(
                entered(viewer, asked, asked.letter() + ", " + term.reason()),
                RecordWord.DELEGATE,
                asked.other().name(),
                term.until(),
                term.from());
    }

    public void endSuperior(Viewer viewer, Nip nip, UnaryOperator<String> fields) {
        var ended = ended(viewer, nip, fields);
        deciders.endException(viewer, ended.person(), ended.from(), ended.reason());
        diary.note(ended, RecordWord.SUPERIOR_ENDED, ended.from());
    }

    public void endDelegate(Viewer viewer, Nip nip, UnaryOperator<String> fields) {
        var ended = ended(viewer, nip, fields);
        deciders.endDelegation(viewer, ended.person(), ended.from(), ended.reason());
        diary.note(ended, RecordWord.DELEGATE_ENDED, ended.from());
    }

    private Entered ended(Viewer viewer, Nip nip, UnaryOperator<String> fields) {
        var file = kept(viewer, nip);
        var form = forms.read(fields);
        var from = form.from();
        var reason = form.reason();
        forms.mustBeOpen(form, from, file.agency());
        form.check();
        return new Entered(file.identity().id(), from, reason, viewer.person(), forms.now());
    }

    private PersonFile kept(Viewer viewer, Nip nip) {
        var file = files.of(viewer, nip);
        DeskRefusals.unless(file.sight().keepsRecord(), file.sight());
        return file;
    }

    /** For whom, who, from when until when and why, and by which letter. */
    private record Asked(PersonFile.Identity whose, PersonFile.Identity other, Term term, String letter) {}

    private Asked asked(Viewer viewer, Nip nip, UnaryOperator<String> fields, String field) {
        var file = kept(viewer, nip);
        var form = forms.read(fields);
        var other = other(viewer, form, file.identity(), field);
        var letter = form.text("letter");
        var term = new Term(form.from(), form.until(), form.reason());
        forms.mustBeOpen(form, term.from(), file.agency());
        form.check();
        return new Asked(file.identity(), other, term, letter);
    }

    private PersonFile.Identity other(Viewer viewer, Typed form, PersonFile.Identity whose, String field) {
        var digits = form.digits(field);
        var found = Nip.isValid(digits) ? persons.identity(new Nip(digits)).orElse(null) : null;
        if (found == null) {
            form.flaw(field, FieldFlaw.NO_EMPLOYEE, digits);
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
