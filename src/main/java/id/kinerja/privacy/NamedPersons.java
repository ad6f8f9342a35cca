package id.kinerja.privacy;

import id.kinerja.identity.Accounts;
import id.kinerja.organization.Employees;
import id.kinerja.organization.model.Nip;
import id.kinerja.shared.NotFound;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Refused;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Whom a name means: a NIP, or the name by which somebody without one signs in. */
@Service
public class NamedPersons {

    private final Accounts accounts;
    private final Employees employees;

    NamedPersons(Accounts accounts, Employees employees) {
        this.accounts = accounts;
        this.employees = employees;
    }

    public PersonId person(String who) {
        return accounts.personOf(who)
                .or(() -> byNip(who))
                .orElseThrow(() -> Refused.because(PrivacyRefusal.WHO_UNKNOWN, who));
    }

    private Optional<PersonId> byNip(String who) {
        try {
            return Optional.of(employees.person(new Nip(who)));
        } catch (IllegalArgumentException | NotFound none) {
            return Optional.empty();
        }
    }
}
