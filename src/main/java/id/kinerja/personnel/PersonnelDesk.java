package id.kinerja.personnel;

import id.kinerja.forms.Forms;
import id.kinerja.forms.Typed;
import id.kinerja.organization.Entered;
import id.kinerja.organization.NewEmployee;
import id.kinerja.organization.RoleBook;
import id.kinerja.organization.model.Employment;
import id.kinerja.organization.model.Nip;
import id.kinerja.organization.model.Rank;
import id.kinerja.organization.model.Standing;
import id.kinerja.personnel.PersonFile.Told;
import id.kinerja.personnel.model.NipPattern;
import id.kinerja.shared.Message;
import id.kinerja.shared.Misfilled;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Recorded.Actor;
import id.kinerja.shared.Viewer;
import id.kinerja.shared.Viewer.Role;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a personnel officer does by hand: takes in, places, corrects, ends; each with a reason, and never for himself. */
@Service
@Transactional
public class PersonnelDesk {

    private static final String NIP = "nip";
    private static final String NAME = "name";

    private final PersonFiles files;
    private final PostForm posts;
    private final Diary diary;
    private final NipPattern pattern;
    private final RoleBook roles;
    private final Forms forms;

    PersonnelDesk(PersonFiles files, PostForm posts, Diary diary, NipPattern pattern, RoleBook roles, Forms forms) {
        this.roles = roles;
        this.files = files;
        this.posts = posts;
        this.diary = diary;
        this.pattern = pattern;
        this.forms = forms;
    }

    /** Answers the NIP under which the new employee is found. */
    public Nip takeIn(Viewer viewer, UnaryOperator<String> fields) {
        if (!mayTakeIn(viewer)) {
            throw DeskRefusals.notYours();
        }
        var form = forms.read(fields);
        var name = form.text(NAME);
        var employment = form.choice("employment", Employment.class, any -> true);
        var nip = nip(viewer, form, employment, "");
        var rank = form.matching("rank", Rank::exists, FieldFlaw.NO_RANK);
        var person = new PersonId(UUID.randomUUID());
        var from = form.from();
        var reason = form.reason();
        var post = posts.read(viewer, form, person, from);
        if (!form.optional("employment").isEmpty()) {
            CareerLaw.mustFit(form, rank, employment);
        }
        if (Nip.isValid(nip)) {
            CareerLaw.mustBeInOffice(form, from, new Nip(nip));
        }
        form.check();
        var employee = new NewEmployee(person, new Nip(nip), name, new Rank(rank), employment);
        files.change(viewer, from, () -> unique(() -> posts.takeIn(employee, post)));
        diary.tell(
                Actor.of(viewer),
                PersonnelAct.TAKEN_IN,
                stamp(viewer, person, from, reason),
                Told.NOTHING,
                posts.told(post));
        return employee.nip();
    }

    public static boolean mayTakeIn(Viewer viewer) {
        return viewer.holds(Role.AGENCY_PERSONNEL) || viewer.holds(Role.CITY_PERSONNEL);
    }

    public void place(Viewer viewer, Nip nip, UnaryOperator<String> fields) {
        var file = keepable(viewer, nip);
        var form = forms.read(fields);
        var from = form.from();
        var reason = form.reason();
        var post = posts.read(viewer, form, file.identity().id(), from);
        isFree(form, file, from);
        form.check();
        var before = file.posts().stream().filter(held -> held.isOn(from)).findFirst();
        files.change(viewer, from, () -> posts.place(post, before.isPresent()));
        diary.tell(
                file.keptBy(viewer),
                PersonnelAct.PLACED,
                stamp(viewer, file.identity().id(), from, reason),
                before.map(posts::told).orElse(Told.NOTHING),
                posts.told(post));
    }

    /** Answers the NIP under which he is found from now on. */
    public Nip correct(Viewer viewer, Nip old, UnaryOperator<String> fields) {
        var file = keepable(viewer, old);
        var was = file.identity();
        var form = forms.read(fields);
        var name = form.text(NAME);
        var nip = nip(viewer, form, file.serving().employment(), old.digits());
        var stamp = stamp(viewer, was.id(), forms.today(), form.reason());
        if (name.equals(was.name()) && nip.equals(old.digits())) {
            form.flaw(NAME, FieldFlaw.SAME);
        }
        form.check();
        if (!name.equals(was.name())) {
            posts.books().rename(was.id(), name);
            diary.tell(file.keptBy(viewer), PersonnelAct.CORRECTED_NAME, stamp, Told.text(was.name()), Told.text(name));
        }
        if (!nip.equals(old.digits())) {
            unique(() -> posts.renumber(viewer, was.id(), new Nip(nip)));
            diary.tell(file.keptBy(viewer), PersonnelAct.CORRECTED_NIP, stamp, Told.text(old.digits()), Told.text(nip));
        }
        return new Nip(nip);
    }

    /** What an end would be, with everything told that is wrong with it; nothing is kept yet. */
    public Serving.Ending ending(Viewer viewer, Nip nip, UnaryOperator<String> fields) {
        var file = keepable(viewer, nip);
        var form = forms.read(fields);
        var standing = form.choice("standing", Standing.class, Standing::isEnded);
        var from = form.from();
        var reason = form.reason();
        isOpen(form, file, from);
        file.posts().stream()
                .filter(held -> !held.from().isBefore(from) && !held.isAfter(file.today()))
                .skip(1) // of those that have begun one alone falls away: more would be a slip of the pen
                .findFirst()
                .ifPresent(held -> follows(form, held));
        form.check();
        DeskRefusals.mayEnd(viewer, file.identity().id(), roles);
        var ending = new Serving.Ending(file, standing, from, reason);
        if (ending.undoes().stream()
                .anyMatch(held -> !viewer.looksAfter(held.post().agency().id()))) {
            throw DeskRefusals.notYours();
        }
        return ending;
    }

    /** From the day on he no longer serves, and his post ends before it. */
    public Serving.Ending end(Viewer viewer, Nip nip, UnaryOperator<String> fields) {
        var ending = ending(viewer, nip, fields);
        var file = ending.file();
        var from = ending.from();
        var stamp = stamp(viewer, file.identity().id(), from, ending.reason());
        files.change(viewer, from, () -> {
            posts.books().withdrawPlanned(stamp);
            posts.books().endPost(stamp.person(), from);
            posts.books().enterServing(stamp, file.servingOn(from).employment(), ending.standing());
        });
        if (!from.isAfter(forms.today())) {
            posts.close(stamp); // of a day to come the door knows by itself
        }
        ending.falling().forEach(held -> posts.tellWithdrawn(diary, file.keptBy(viewer), stamp, held));
        diary.tell(
                file.keptBy(viewer),
                PersonnelAct.ENDED,
                stamp,
                ending.post().map(posts::told).orElse(Told.NOTHING),
                Told.NOTHING);
        return ending;
    }

    /** Refused for whoever does not keep the record, and for his own. */
    public static void mustKeep(boolean keeps, Sight sight) {
        DeskRefusals.unless(keeps, sight);
    }

    private PersonFile keepable(Viewer viewer, Nip nip) {
        var seen = files.seen(viewer, nip, (sight, who) -> mustKeep(sight.keepsRecord(), sight));
        posts.books().hold(seen.identity().id());
        return files.of(viewer, nip, (sight, who) -> mustKeep(sight.keepsRecord(), sight)); // he may have moved away
    }

    private String nip(Viewer viewer, Typed form, Employment employment, String own) {
        var digits = form.digits(NIP);
        if (!digits.isEmpty()) {
            var flaw = pattern.flaw(digits, employment);
            flaw.ifPresent(one -> form.flaw(NIP, one));
            if (flaw.isEmpty() && !digits.equals(own)) {
                posts.taken(viewer, new Nip(digits)).ifPresent(taken -> form.flaw(NIP, taken));
            }
        }
        return digits;
    }

    private void isFree(Typed form, PersonFile file, LocalDate from) {
        isOpen(form, file, from);
        file.posts().stream()
                .filter(held -> !held.from().isBefore(from))
                .findFirst()
                .ifPresent(held -> follows(form, held));
    }

    private void isOpen(Typed form, PersonFile file, LocalDate from) {
        forms.mustBeOpen(form, files.touched(file, from));
        CareerLaw.mustBeInOffice(form, from, file.identity().nip());
        serves(form, file, from);
    }

    private static void follows(Typed form, HeldPost held) {
        form.flaw(Typed.FROM, FieldFlaw.POST_FOLLOWS, held.from());
    }

    static void serves(Typed form, PersonFile file, LocalDate from) {
        var standing = file.servingOn(from).standing();
        if (standing.isEnded()) {
            form.flaw(Typed.FROM, FieldFlaw.HAS_ENDED, standing);
        }
    }

    /** Another officer may have been faster by a moment. */
    private static void unique(Runnable write) {
        try {
            write.run();
        } catch (DuplicateKeyException taken) {
            throw new Misfilled(Map.of(NIP, Message.of(FieldFlaw.DUPLICATE_NIP)));
        }
    }

    private Entered stamp(Viewer viewer, PersonId person, LocalDate from, String reason) {
        return new Entered(person, from, reason, viewer.person(), forms.now());
    }
}
