package id.kinerja.intake;

import id.kinerja.identity.Accounts;
import id.kinerja.intake.model.Plan;
import id.kinerja.intake.model.Plan.Outcome;
import id.kinerja.organization.Entered.Signature;
import id.kinerja.organization.PersonnelBooks;
import id.kinerja.organization.model.Employment;
import id.kinerja.organization.model.Nip;
import id.kinerja.organization.model.Standing;
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

    private record Group(LocalDate from, Standing standing) {}

    void enter(Plan plan, Map<Nip, PersonId> people, Signature signature, LocalDate today) {
        var first = new HashMap<Group, Map<PersonId, Employment>>();
        var leave = new HashMap<Group, Map<PersonId, Employment>>();
        for (var one : plan.outcomes()) {
            var leaves = one.leaves();
            if (leaves != null) {
                var was = leaves.was();
                if (was != null && !was.from().equals(leaves.from())) {
                    var isPutOff = was.from().isBefore(leaves.from());
                    add(first, new Group(was.from(), isPutOff ? was.before() : leaves.standing()), one, people);
                }
                add(leave, new Group(leaves.from(), leaves.standing()), one, people);
            }
        }
        first.forEach((group, some) -> enter(group, some, signature, 1));
        leave.forEach((group, some) -> enter(group, some, signature, 2));
        leave.forEach((group, some) -> {
            if (!group.from().isAfter(today)) {
                some.keySet().forEach(person -> close(person, signature));
            }
        });
    }

    private static void add(
            Map<Group, Map<PersonId, Employment>> groups, Group group, Outcome one, Map<Nip, PersonId> people) {
        groups.computeIfAbsent(group, none -> new HashMap<>()).put(people.get(one.nip()), one.employment());
    }

    // a moment of its own for each entry of the same person, for by its moment an entry knows what it has withdrawn
    private void enter(Group group, Map<PersonId, Employment> people, Signature signature, int moment) {
        books.enterServings(
                people,
                group.standing(),
                new Signature(
                        group.from(),
                        signature.reason(),
                        signature.by(),
                        signature.at().plus(moment, ChronoUnit.MICROS)));
    }

    // by the machine's own console nobody is named; the door is shut all the same, for it asks how somebody stands
    // today
    private void close(PersonId person, Signature signature) {
        if (signature.by() != null) {
            accounts.close(person, signature.by(), signature.reason());
        }
    }
}
