package id.kinerja.outsiders;

import id.kinerja.forms.Forms;
import id.kinerja.forms.Typed;
import id.kinerja.organization.Entered;
import id.kinerja.organization.PersonnelBooks;
import id.kinerja.outsiders.OutsiderKept.OutsiderWord;
import id.kinerja.shared.Forbidden;
import id.kinerja.shared.Message;
import id.kinerja.shared.NotFound;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Refused;
import id.kinerja.shared.TextKey;
import id.kinerja.shared.Viewer;
import id.kinerja.shared.Viewer.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The city's officer keeps persons without a NIP; the auditor reads, for anybody else there is no such list. */
@Service
public class Outsiders {

    private static final int LONGEST_TERM = 10;

    private final OutsiderRepository outsiders;
    private final PersonnelBooks books;
    private final Door door;
    private final Forms forms;
    private final ApplicationEventPublisher news;

    Outsiders(
            OutsiderRepository outsiders,
            PersonnelBooks books,
            Door door,
            Forms forms,
            ApplicationEventPublisher news) {
        this.outsiders = outsiders;
        this.books = books;
        this.door = door;
        this.forms = forms;
        this.news = news;
    }

    /** A person without a NIP with all that was ever entered, and the name by which he signs in. */
    public record File(Outsider outsider, List<Outsider.Entry> history, String signIn, LocalDate today) {

        public boolean isThere() {
            return outsider.isThere(today);
        }
    }

    /** Why something is not done here. */
    enum OutsiderRefusal implements TextKey {
        CITY_KEEPS
    }

    /** What is handed over on paper; nobody sees it again. */
    public record Paper(UUID id, String signIn, String name, String password) {}

    public List<Outsider> all(Viewer viewer) {
        requireReader(viewer);
        return outsiders.all();
    }

    public LocalDate today() {
        return forms.today();
    }

    public static boolean mayKeep(Viewer viewer) {
        return viewer.holds(Role.CITY_PERSONNEL);
    }

    /** His page, of which the trail keeps who looked at it. */
    public File one(Viewer viewer, UUID id) {
        var file = file(viewer, id);
        var person = file.outsider().person();
        if (!viewer.is(person)) {
            news.publishEvent(new OutsiderOpened(viewer, person, file.outsider().name()));
        }
        return file;
    }

    private File file(Viewer viewer, UUID id) {
        requireReader(viewer);
        var person = new PersonId(id);
        var found = outsiders.one(person).orElseThrow(NotFound::new);
        return new File(found, outsiders.history(person), door.nameOf(person), today());
    }

    /** For a form that only the city's officer sends, and never about himself. */
    public File kept(Viewer viewer, UUID id) {
        var file = file(viewer, id);
        requireKeeper(viewer);
        if (viewer.is(file.outsider().person())) {
            throw Refused.because(OutsiderFlaw.OWN);
        }
        return file;
    }

    public static void requireKeeper(Viewer viewer) {
        requireReader(viewer);
        if (!mayKeep(viewer)) {
            throw Forbidden.because(OutsiderRefusal.CITY_KEEPS);
        }
    }

    private static void requireReader(Viewer viewer) {
        if (!mayKeep(viewer) && !viewer.holds(Role.AUDITOR)) {
            throw new NotFound();
        }
    }

    /** Whether somebody without a NIP has this key already. */
    public boolean isThere(Viewer viewer, UUID key) {
        requireReader(viewer);
        return outsiders.one(new PersonId(key)).isPresent();
    }

    /** Answers with the paper of his first password. */
    @Transactional
    public Paper takeIn(Viewer viewer, UUID key, UnaryOperator<String> fields) {
        requireKeeper(viewer);
        var person = new PersonId(key);
        var wanted = read(viewer, person, "", fields);
        try {
            books.addPersons(Map.of(person, wanted.name()));
        } catch (DuplicateKeyException pressedTwice) {
            throw Refused.because(OutsiderFlaw.SENT_BEFORE);
        }
        enter(viewer, wanted, null);
        return new Paper(person.id(), wanted.signIn(), wanted.name(), door.open(viewer, person, wanted.signIn()));
    }

    @Transactional
    public void change(Viewer viewer, UUID id, UnaryOperator<String> fields) {
        var file = kept(viewer, id);
        var was = file.outsider().entry();
        var wanted = read(viewer, new PersonId(id), file.outsider().name(), fields);
        enter(
                viewer,
                wanted,
                was == null ? Message.of(OutsiderWord.IS, file.outsider().name()) : words(was));
        door.keep(viewer, file, wanted.signIn());
        if (wanted.before() != null && !wanted.before().isAfter(today())) {
            door.close(wanted.entered());
        }
    }

    private record Wanted(
            Entered entered,
            String name,
            String what,
            String signIn,
            @Nullable LocalDate last) {

        @Nullable LocalDate before() {
            return last == null ? null : last.plusDays(1);
        }
    }

    private static Message words(Outsider.Entry entry) {
        return OutsiderKept.words(entry.name(), entry.what(), entry.from(), entry.last());
    }

    private Wanted read(Viewer viewer, PersonId person, String name, UnaryOperator<String> fields) {
        var form = forms.read(fields);
        var called = form.text("name");
        if (!called.equalsIgnoreCase(name)
                && outsiders.all().stream().anyMatch(one -> one.name().equalsIgnoreCase(called))) {
            form.flaw("name", OutsiderFlaw.NAME_TAKEN);
        }
        var what = form.text("what");
        var signIn = door.signIn(form, person);
        var from = form.from();
        var last = form.last(LONGEST_TERM);
        if (last != null && last.isBefore(from)) {
            form.flaw(Typed.UNTIL, OutsiderFlaw.ENDS_BEFORE, from);
        }
        var reason = form.reason();
        form.check();
        var entered = new Entered(person, from, reason, viewer.person(), forms.now());
        return new Wanted(entered, called, what, signIn, last);
    }

    private void enter(Viewer viewer, Wanted wanted, @Nullable Message was) {
        books.enterOutsider(wanted.entered(), wanted.name(), wanted.what(), wanted.before());
        var entered = wanted.entered();
        var now = OutsiderKept.words(wanted.name(), wanted.what(), entered.from(), wanted.last());
        news.publishEvent(new OutsiderKept(viewer, entered, was, now));
    }

    /** A new first password for whoever has lost his own; he is signed in nowhere then. */
    @Transactional
    public Paper issue(Viewer viewer, UUID id, UUID form) {
        return door.issue(viewer, kept(viewer, id), form);
    }
}
