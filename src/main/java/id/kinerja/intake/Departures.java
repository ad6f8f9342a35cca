package id.kinerja.intake;

import id.kinerja.identity.Accounts;
import id.kinerja.intake.model.Plan;
import id.kinerja.organization.Entered.Serves;
import id.kinerja.organization.Entered.Signature;
import id.kinerja.organization.PersonnelBooks;
import id.kinerja.organization.model.Nip;
import id.kinerja.shared.PersonId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Whoever leaves by a list serves no longer from his day on, as if it had been entered by hand, and comes in no more. */
@Component
class Departures {

    private final PersonnelBooks books;
    private final Accounts accounts;

    Departures(PersonnelBooks books, Accounts accounts) {
        this.books = books;
        this.accounts = accounts;
    }

    void enter(Plan plan, Map<Nip, PersonId> people, Signature signature, LocalDate today) {
        var first = new HashMap<PersonId, Serves>();
        var leave = new HashMap<PersonId, Serves>();
        for (var one : plan.outcomes()) {
            var leaves = one.leaves();
            if (leaves != null) {
                var person = people.get(one.nip());
                var was = leaves.was();
                if (was != null && !was.from().equals(leaves.from())) {
                    var isPutOff = was.from().isBefore(leaves.from());
                    var standing = isPutOff ? was.before() : leaves.standing();
                    first.put(person, new Serves(was.from(), one.employment(), standing));
                }
                leave.put(person, new Serves(leaves.from(), one.employment(), leaves.standing()));
            }
        }
        enter(first, signature, 1);
        enter(leave, signature, 2);
        leave.forEach((person, serves) -> {
            if (!serves.from().isAfter(today)) {
                close(person, signature);
            }
        });
    }

    // a moment of its own for each entry of the same person, for by its moment an entry knows what it has withdrawn
    private void enter(Map<PersonId, Serves> people, Signature signature, int moment) {
        if (!people.isEmpty()) {
            var at = signature.at().plus(moment, ChronoUnit.MICROS);
            books.enterServings(people, new Signature(signature.from(), signature.reason(), signature.by(), at));
        }
    }

    // by the machine's own console nobody is named; the door is shut all the same, for it asks how somebody stands
    // today
    private void close(PersonId person, Signature signature) {
        if (signature.by() != null) {
            accounts.close(person, signature.by(), signature.reason());
        }
    }
}
