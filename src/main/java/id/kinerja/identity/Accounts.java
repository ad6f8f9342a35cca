package id.kinerja.identity;

import id.kinerja.shared.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Service;

/** The accounts of persons: who may come in, and who has to wait after too many wrong passwords. */
@Service
public class Accounts {

    private final AccountRepository accounts;
    private final WrongPasswordRepository wrong;
    private final Passwords passwords;
    private final Clock clock;

    Accounts(AccountRepository accounts, WrongPasswordRepository wrong, Passwords passwords, Clock clock) {
        this.accounts = accounts;
        this.wrong = wrong;
        this.passwords = passwords;
        this.clock = clock;
    }

    public String hash(String password) {
        return passwords.hash(password);
    }

    /** New accounts, or new passwords for persons who have one. */
    public void keep(List<Account> all) {
        accounts.keep(all);
    }

    /** The person signs in by this name from now on, with the same password. */
    public void rename(PersonId person, String signIn) {
        accounts.rename(person, signIn);
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
        var hash = account.map(Account::passwordHash).orElseGet(passwords::nobodys);
        if (passwords.match(password, hash) && account.isPresent()) {
            wrong.forget(name);
            return new SignIn.Known(account.get().person());
        }
        return attempt.freeAt().isAfter(now) ? new SignIn.Later(wait(now, attempt)) : new SignIn.Wrong();
    }

    private static Duration wait(Instant now, WrongPasswordRepository.Attempt attempt) {
        return Duration.between(now, attempt.freeAt());
    }
}
