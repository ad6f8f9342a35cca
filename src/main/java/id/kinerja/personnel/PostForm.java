package id.kinerja.personnel;

import id.kinerja.forms.FormFlaw;
import id.kinerja.forms.Forms;
import id.kinerja.forms.Typed;
import id.kinerja.identity.Accounts;
import id.kinerja.organization.Entered;
import id.kinerja.organization.NewEmployee;
import id.kinerja.organization.NewPlacement;
import id.kinerja.organization.PersonnelBooks;
import id.kinerja.organization.model.Nip;
import id.kinerja.organization.model.Post;
import id.kinerja.personnel.PersonFile.Told;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Recorded.Actor;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The part of a form that says what post somebody gets, and taking it into the books. */
@Component
class PostForm {

    private static final String UNIT = "unit";
    private static final String SUPERIOR = "superior";
    private static final LocalDate FOR_EVER = LocalDate.of(9999, 12, 31);

    private final FindingRepository units;
    private final Lines lines;
    private final PersonnelBooks books;
    private final Accounts accounts;
    private final AccountGuard guard;
    private final Forms forms;

    PostForm(
            FindingRepository units,
            Lines lines,
            PersonnelBooks books,
            Accounts accounts,
            AccountGuard guard,
            Forms forms) {
        this.units = units;
        this.lines = lines;
        this.books = books;
        this.accounts = accounts;
        this.guard = guard;
        this.forms = forms;
    }

    NewPlacement read(Viewer viewer, Typed form, PersonId person, LocalDate from) {
        var code = form.text(UNIT);
        var unit = units.coded(code, from).filter(found -> viewer.looksAfter(found.agency()));
        if (unit.isEmpty() && !code.isEmpty()) {
            form.flaw(UNIT, FieldFlaw.NO_UNIT, code);
        }
        unit.ifPresent(found -> forms.mustBeOpen(form, from, found.agency()));
        return new NewPlacement(
                person,
                unit.isEmpty() ? new UnitId(person.id()) : unit.get().id(),
                title(form),
                form.jobClass("class"),
                superior(viewer, form, person, from),
                from,
                null);
    }

    /** A title that nobody ever had is taken once it was sent again below the question whether it is meant. */
    private String title(Typed form) {
        var typed = form.text(Choices.POSITION);
        var known = typed.isEmpty() ? Optional.<String>empty() : units.title(typed);
        var isNew = !typed.isEmpty() && known.isEmpty();
        if (isNew && !form.optional(Choices.POSITION + Typed.ASKED).equals(typed)) {
            form.flaw(Choices.POSITION, FormFlaw.NEW_TITLE, typed);
        }
        return known.orElse(typed);
    }

    private @Nullable PersonId superior(Viewer viewer, Typed form, PersonId person, LocalDate from) {
        var typed = form.optional(SUPERIOR);
        if (typed.isEmpty()) {
            return null;
        }
        var found = lines.meant(viewer, typed).map(PersonFile.Identity::id);
        if (found.isEmpty()) {
            form.flaw(SUPERIOR, FieldFlaw.NO_SUPERIOR, typed);
        } else if (found.get().equals(person)) {
            form.flaw(SUPERIOR, FieldFlaw.OWN_SUPERIOR);
        } else if (viewer.is(found.get())) {
            form.flaw(SUPERIOR, FieldFlaw.YOU_AS_SUPERIOR);
        } else {
            lines.circle(viewer, person, found.get(), from).ifPresent(why -> form.flaw(SUPERIOR, why));
        }
        return found.orElse(null);
    }

    String writtenSuperior(PersonId person, LocalDate from) {
        return lines.writtenSuperior(person, from);
    }

    /** Whether the unit of a post stands as long as it would go on: until a day, or for ever. */
    boolean stands(HeldPost post, @Nullable LocalDate last) {
        return units.coded(post.post().unit().code(), last == null ? FOR_EVER : last)
                .isPresent();
    }

    /** Why nobody is taken in by this number; of whoever is not among his people an officer learns no more than from a list. */
    Optional<FieldFlaw> taken(Viewer viewer, Nip nip) {
        return lines.identity(nip.digits())
                .map(found -> lines.sees(viewer, found.id(), forms.today())
                        ? FieldFlaw.DUPLICATE_NIP
                        : FieldFlaw.NIP_ELSEWHERE);
    }

    void takeIn(NewEmployee employee, NewPlacement post) {
        books.addEmployees(List.of(employee));
        books.addPlacements(List.of(post));
    }

    void place(NewPlacement post, boolean holdsOne) {
        if (holdsOne) {
            books.transfer(post);
        } else {
            books.addPlacements(List.of(post));
        }
    }

    PersonnelBooks books() {
        return books;
    }

    /** He signs in with the new number from now on. */
    void renumber(Viewer viewer, PersonId person, Nip nip) {
        guard.mustKeep(viewer, person);
        books.renumber(person, nip);
        accounts.rename(person, nip.digits(), viewer.person());
    }

    /** He signs in no more. */
    void close(Entered end) {
        accounts.close(end.person(), end.by(), end.reason());
    }

    /** That a post falls away; whoever looks sees what it was. */
    void tellWithdrawn(Diary diary, Actor actor, Entered stamp, HeldPost held) {
        var entered = new Entered(stamp.person(), held.from(), stamp.reason(), stamp.by(), stamp.at());
        diary.tell(actor, PersonnelAct.WITHDRAWN_POST, entered, whole(held), Told.NOTHING);
    }

    Told told(NewPlacement post) {
        return Told.post(spoken(post), post.jobClass(), null);
    }

    Told told(HeldPost held) {
        return Told.post(spoken(held.post()), jobClass(held), null);
    }

    /** All that somebody would have to know of it to write it again. */
    Told whole(HeldPost held) {
        return Told.post(spoken(held.post()), jobClass(held), held.from());
    }

    private static @Nullable Integer jobClass(HeldPost held) {
        var jobClass = held.post().jobClass();
        return jobClass == null ? null : jobClass.number();
    }

    Told whole(NewPlacement post) {
        return Told.post(spoken(post), post.jobClass(), post.from());
    }

    private String spoken(NewPlacement post) {
        return post.position() + ", "
                + units.unit(post.unit(), post.from()).map(unit -> unit.name()).orElse("");
    }

    private static String spoken(Post post) {
        return post.position() + ", " + post.unit().name();
    }
}
