package id.kinerja.identity;

import id.kinerja.shared.NotFound;
import id.kinerja.shared.PersonId;
import org.springframework.stereotype.Service;

/** A person's own password, which he alone changes, and only he who knows the one before. */
@Service
public class OwnPassword {

    private final Accounts accounts;
    private final AccountRepository kept;
    private final Passwords passwords;

    OwnPassword(Accounts accounts, AccountRepository kept, Passwords passwords) {
        this.accounts = accounts;
        this.kept = kept;
        this.passwords = passwords;
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
        return switch (accounts.prove(person, signIn, old)) {
            case SignIn.Wrong _ -> new PasswordChange.WrongOld();
            case SignIn.Ended _ -> new PasswordChange.Refused(PasswordFlaw.ENDED);
            case SignIn.Later later -> new PasswordChange.Later(later.rest());
            case SignIn.Known known -> replaced(known, old, chosen);
        };
    }

    /** Whether this is his password, before he changes by what he signs in; a wrong one counts as it does at the door. */
    public PasswordChange prove(PersonId person, String password) {
        return switch (accounts.prove(person, signInOf(person), password)) {
            case SignIn.Wrong _ -> new PasswordChange.WrongOld();
            case SignIn.Ended _ -> new PasswordChange.Refused(PasswordFlaw.ENDED);
            case SignIn.Later later -> new PasswordChange.Later(later.rest());
            case SignIn.Known _ -> new PasswordChange.Done();
        };
    }

    private PasswordChange replaced(SignIn.Known known, String old, String chosen) {
        if (chosen.equals(old)) {
            return new PasswordChange.Refused(PasswordFlaw.SAME);
        }
        accounts.replace(known, passwords.hash(chosen));
        return new PasswordChange.Done();
    }

    /** By what name he signs in. */
    public String signInOf(PersonId person) {
        return kept.signInOf(person).orElseThrow(NotFound::new);
    }
}
