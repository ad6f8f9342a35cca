package id.kinerja.identity;

import id.kinerja.shared.NotFound;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Refused;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
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
        accounts.set(person, hash, true, by, clock.instant());
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
        accounts.endSignIns(person);
        return password;
    }

    /** Who signs in by this name. */
    public Optional<PersonId> personOf(String signIn) {
        return accounts.named(signIn).map(found -> found.account().person());
    }

    /** Takes as long for a name that nobody has as for a wrong password. */
    public SignIn signIn(String name, String password) {
        // as exact as the database keeps it, which would round the rest up into the future
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var attempt = wrong.begin(name, now);
        if (!attempt.counts()) {
            return new SignIn.Later(wait(now, attempt));
        }
        var account = accounts.named(name);
        var hash = account.map(found -> found.account().passwordHash()).orElseGet(passwords::nobodys);
        if (passwords.match(password, hash) && account.isPresent()) {
            wrong.forget(name, now);
            var known = account.get().account().person();
            news.publishEvent(new DoorNews.SignedIn(known, DoorNews.Way.PASSWORD));
            return new SignIn.Known(known, account.get().hasFirstPassword());
        }
        var wait = wait(now, attempt);
        news.publishEvent(new DoorNews.SignInRefused(
                account.map(found -> found.account().person()).orElse(null), wait.toSeconds()));
        return wait.isPositive() ? new SignIn.Later(wait) : new SignIn.Wrong();
    }

    /** Somebody whom something else than his password has proven; while his name has to wait, so has he. */
    public SignIn admit(PersonId person, DoorNews.Way way) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var rest = accounts.signInOf(person)
                .map(name -> Duration.between(now, wrong.freeAt(name, now)))
                .orElseThrow(NotFound::new);
        if (rest.isPositive()) {
            return new SignIn.Later(rest);
        }
        news.publishEvent(new DoorNews.SignedIn(person, way));
        return new SignIn.Known(person, false);
    }

    private static Duration wait(Instant now, WrongPasswordRepository.Attempt attempt) {
        return Duration.between(now, attempt.freeAt());
    }
}
