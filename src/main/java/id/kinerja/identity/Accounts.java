package id.kinerja.identity;

import id.kinerja.identity.DoorNews.OwnPasswordRefused;
import id.kinerja.identity.DoorNews.SignInRefused;
import id.kinerja.identity.WrongPasswordRepository.Kind;
import id.kinerja.shared.Act;
import id.kinerja.shared.Language;
import id.kinerja.shared.Message;
import id.kinerja.shared.NotFound;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Recorded.Change;
import id.kinerja.shared.Refused;
import id.kinerja.shared.TextKey;
import id.kinerja.shared.Texts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of persons: who may come in, and who has to wait after too many wrong passwords. */
@Service
public class Accounts {

    private final AccountRepository accounts;
    private final WrongPasswordRepository wrong;
    private final Passwords passwords;
    private final Clock clock;
    private final ApplicationEventPublisher news;

    Accounts(
            AccountRepository accounts,
            WrongPasswordRepository wrong,
            Passwords passwords,
            Clock clock,
            ApplicationEventPublisher news) {
        this.accounts = accounts;
        this.wrong = wrong;
        this.passwords = passwords;
        this.clock = clock;
        this.news = news;
    }

    /** Why an account or a first password is not given. */
    enum AccountRefusal implements TextKey {
        ALREADY_THERE,
        NONE,
        NO_REASON,
        NOT_FOR_ONESELF
    }

    public String hash(String password) {
        return passwords.hash(password);
    }

    /** New accounts, or new passwords for persons who have one. */
    public void keep(List<Account> all) {
        accounts.keep(all);
    }

    /**
     * Opens an account with a first password, which is told nobody else and changed at the first sign-in; by an officer,
     * or by the installation itself.
     */
    @Transactional
    public String open(PersonId person, String signIn, @Nullable PersonId by) {
        var password = passwords.first();
        var hash = passwords.hash(password);
        if (!accounts.open(person, signIn, hash)) {
            throw Refused.because(AccountRefusal.ALREADY_THERE, signIn);
        }
        accounts.note(person, true, by, clock.instant());
        issued(person, by);
        return password;
    }

    /** A new first password for somebody who lost his own; whoever is signed in as him is so no longer. */
    @Transactional
    public String renewPassword(PersonId person, @Nullable PersonId by) {
        if (person.equals(by)) {
            throw Refused.because(AccountRefusal.NOT_FOR_ONESELF);
        }
        var password = passwords.first();
        if (!accounts.set(person, passwords.hash(password), true, by, clock.instant())) {
            throw Refused.because(AccountRefusal.NONE);
        }
        withdraw(person, by, Texts.in(Language.ID).say(DoorNews.AccountWord.FIRST_PASSWORD), true);
        issued(person, by);
        return password;
    }

    /**
     * Everything by which somebody came in so far opens nothing any more: sign-ins, tokens and passkeys. Where he stays and
     * holds a role, what is asked of him besides the password stays too: otherwise whoever makes it could come in as him.
     */
    public record Withdrawn(PersonId person, @Nullable PersonId by, String reason, boolean stays) {}

    private void withdraw(PersonId person, @Nullable PersonId by, String reason, boolean stays) {
        accounts.endSignIns(person);
        news.publishEvent(new Withdrawn(person, by, reason, stays));
    }

    /** He no longer serves: what opened the door for him opens it no longer. His account stays, should the end be corrected. */
    @Transactional
    public void close(PersonId person, PersonId by, String reason) {
        withdraw(person, by, reason, false);
    }

    private void issued(PersonId person, @Nullable PersonId by) {
        news.publishEvent(DoorNews.AccountChanged.of(
                Act.PASSWORD_ISSUED, person, by, Change.to(DoorNews.AccountWord.FIRST_PASSWORD)));
    }

    /** The password that he chose himself, in the place of the one by which he was known. */
    @Transactional
    void replace(SignIn.Known known, String hash) {
        var person = known.person();
        accounts.set(person, hash, false, person, clock.instant());
        var before = known.hasFirstPassword() ? DoorNews.AccountWord.FIRST_PASSWORD : DoorNews.AccountWord.OWN_PASSWORD;
        var change = new Change(Message.of(before), Message.of(DoorNews.AccountWord.OWN_PASSWORD));
        news.publishEvent(DoorNews.AccountChanged.own(Act.PASSWORD_CHANGED, person, change));
    }

    /** By which name somebody signs in; none without an account. */
    public Optional<String> nameOf(PersonId person) {
        return accounts.signInOf(person);
    }

    /** Who signs in by this name. */
    public Optional<PersonId> personOf(String signIn) {
        return accounts.named(signIn).map(found -> found.account().person());
    }

    /** The person signs in by this name from now on, with the same password, and again wherever he is signed in. */
    @Transactional
    public void rename(PersonId person, String signIn, PersonId by) {
        var before = nameOf(person).map(name -> Message.of(DoorNews.AccountWord.NAMED, name));
        if (before.isEmpty()) {
            return; // without an account there is nothing to come in by
        }
        accounts.rename(person, signIn);
        accounts.endSignIns(person);
        if (signIn.chars().allMatch(Character::isDigit)) {
            return; // a number is not for the trail: its correction is told with the record, without it
        }
        var change = new Change(before.get(), Message.of(DoorNews.AccountWord.NAMED, signIn));
        news.publishEvent(DoorNews.AccountChanged.of(Act.SIGN_IN_NAME_CHANGED, person, by, change));
    }

    /**
     * Whose name and password these are; in is he only once whatever else is asked of him is done as well. Takes as long for
     * a name that nobody has as for a wrong password. An attempt counts only once it has its turn.
     */
    public SignIn signIn(String name, String password) {
        return passwords.inTurn(() -> tried(name, password, (seconds, whose) -> SignInRefused.of(whose, seconds)));
    }

    /** Whether this is the password of somebody who is signed in; a wrong one counts as it does at the door. */
    SignIn prove(PersonId person, String name, String password) {
        return passwords.inTurn(
                () -> tried(name, password, (seconds, whose) -> OwnPasswordRefused.of(person, seconds)));
    }

    private SignIn tried(String name, String password, BiFunction<Long, @Nullable PersonId, DoorNews> refused) {
        // as exact as the database keeps it, which would round the rest up into the future
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var attempt = wrong.begin(Kind.PASSWORD, name, now);
        if (!attempt.counts()) {
            return new SignIn.Later(wait(now, attempt));
        }
        var account = accounts.named(name);
        var hash = account.map(found -> found.account().passwordHash()).orElseGet(passwords::nobodys);
        if (passwords.match(password, hash) && account.isPresent()) {
            wrong.forget(Kind.PASSWORD, name, now);
            return known(account.get(), now);
        }
        var wait = wait(now, attempt);
        news.publishEvent(refused.apply(
                wait.toSeconds(), account.map(found -> found.account().person()).orElse(null)));
        return wait.isPositive() ? new SignIn.Later(wait) : new SignIn.Wrong();
    }

    private SignIn known(AccountRepository.Kept kept, Instant now) {
        var person = kept.account().person();
        if (kept.hasFirstPassword() && passwords.hasEnded(kept.madeAt(), now)) {
            news.publishEvent(SignInRefused.ended(person));
            return new SignIn.Ended();
        }
        return new SignIn.Known(person, kept.hasFirstPassword(), DoorNews.Way.PASSWORD);
    }

    /**
     * Somebody whom something else than his password has proven. He does not wait for wrong passwords: otherwise whoever knows
     * a name could lock its owner out.
     */
    public SignIn.Known admit(PersonId person, DoorNews.Way way) {
        accounts.signInOf(person).orElseThrow(NotFound::new);
        return new SignIn.Known(person, false, way);
    }

    private static Duration wait(Instant now, WrongPasswordRepository.Attempt attempt) {
        return Duration.between(now, attempt.freeAt());
    }
}
