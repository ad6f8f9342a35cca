package id.kinerja.outsiders;

import id.kinerja.accounts.AccountDesk;
import id.kinerja.forms.Typed;
import id.kinerja.identity.Accounts;
import id.kinerja.organization.Entered;
import id.kinerja.personnel.AccountGuard;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Viewer;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** By which name a person without a NIP comes in; it never looks like a NIP. */
@Component
class Door {

    static final String SIGN_IN = "signIn";
    private static final String FORM = "[a-z][a-z0-9.-]{2,39}";

    private final Accounts accounts;
    private final AccountDesk papers;
    private final AccountGuard guard;

    Door(Accounts accounts, AccountDesk papers, AccountGuard guard) {
        this.accounts = accounts;
        this.papers = papers;
        this.guard = guard;
    }

    /** Empty without an account. */
    String nameOf(PersonId person) {
        return accounts.nameOf(person).orElse("");
    }

    String signIn(Typed form, PersonId person) {
        var name = form.text(SIGN_IN).toLowerCase(Locale.ROOT);
        if (!name.isEmpty() && !name.matches(FORM)) {
            form.flaw(SIGN_IN, OutsiderFlaw.SIGN_IN_FORM);
        } else if (accounts.personOf(name)
                .filter(holder -> !holder.equals(person))
                .isPresent()) {
            form.flaw(SIGN_IN, OutsiderFlaw.SIGN_IN_TAKEN, name);
        }
        return name;
    }

    /** Answers with the first password. */
    String open(Viewer viewer, PersonId person, String signIn) {
        return accounts.open(person, signIn, viewer.person());
    }

    /** By another name he is signed in nowhere. */
    void keep(Viewer viewer, Outsiders.File file, String signIn) {
        var person = file.outsider().person();
        if (file.signIn().isEmpty()) {
            open(viewer, person, signIn); // the paper is made when somebody asks for it
        } else if (!signIn.equals(file.signIn())) {
            guard.mustKeep(viewer, person);
            accounts.rename(person, signIn, viewer.person());
        }
    }

    void close(Entered end) {
        accounts.close(end.person(), end.by(), end.reason());
    }

    Outsiders.Paper issue(Viewer viewer, Outsiders.File file, UUID form) {
        var person = file.outsider().person();
        papers.begin(viewer, person, form);
        var password = accounts.renewPassword(person, viewer.person());
        return new Outsiders.Paper(person.id(), file.signIn(), file.outsider().name(), password);
    }
}
