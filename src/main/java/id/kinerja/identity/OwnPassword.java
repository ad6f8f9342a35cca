package id.kinerja.identity;

import id.kinerja.shared.NotFound;
import id.kinerja.shared.PersonId;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** A person's own password, which he alone changes, and only he who knows the one before. */
@Service
public class OwnPassword {

    private final Accounts accounts;
    private final AccountRepository kept;
    private final Passwords passwords;
    private final TransactionOperations whole;
    private final Clock clock;

    OwnPassword(
            Accounts accounts, AccountRepository kept, Passwords passwords, TransactionOperations whole, Clock clock) {
        this.accounts = accounts;
        this.kept = kept;
        this.passwords = passwords;
        this.whole = whole;
        this.clock = clock;
    }

    /** A wrong old password counts as it does at the door. */
    public PasswordChange change(PersonId person, String old, String chosen, String again) {
        var signIn = signInOf(person);
        var flaw = PasswordRule.flaw(chosen, signIn);
        if (flaw.isPresent()) {
            return new PasswordChange.Refused(flaw.get());
        }
        if (!chosen.equals(again)) {
            return new PasswordChange.Refused(PasswordFlaw.DIFFERENT);
        }
        return switch (accounts.signIn(signIn, old)) {
            case SignIn.Wrong _ -> new PasswordChange.WrongOld();
            case SignIn.Later later -> new PasswordChange.Later(later.rest());
            case SignIn.Known _ -> replaced(person, old, chosen);
        };
    }

    private PasswordChange replaced(PersonId person, String old, String chosen) {
        if (chosen.equals(old)) {
            return new PasswordChange.Refused(PasswordFlaw.SAME);
        }
        var hash = passwords.hash(chosen);
        whole.executeWithoutResult(now -> kept.set(person, hash, false, person, clock.instant()));
        return new PasswordChange.Done();
    }

    /** By what name he signs in. */
    public String signInOf(PersonId person) {
        return kept.signInOf(person).orElseThrow(NotFound::new);
    }
}
