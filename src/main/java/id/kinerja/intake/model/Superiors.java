package id.kinerja.intake.model;

import id.kinerja.intake.model.Plan.Outcome;
import id.kinerja.organization.model.Nip;
import id.kinerja.organization.model.PersonnelRecord;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Who answers for whom: nobody for himself, nobody in a circle, and only somebody who is known. */
final class Superiors {

    private final Map<Nip, PersonnelRecord> books;
    private final Set<Nip> inList;
    private final Consumer<Problem> problems;

    Superiors(Map<Nip, PersonnelRecord> books, Set<Nip> inList, Consumer<Problem> problems) {
        this.books = books;
        this.inList = inList;
        this.problems = problems;
    }

    boolean areRight(Entry entry) {
        var superior = entry.superior();
        if (superior == null) {
            return true;
        }
        if (superior.equals(entry.nip())) {
            return refuse(entry.row(), superior, Flaw.SUPERIOR_SELF);
        }
        return books.containsKey(superior)
                || inList.contains(superior)
                || refuse(entry.row(), superior, Flaw.SUPERIOR_UNKNOWN);
    }

    /** Also over several people, as far as the list and the superiors that it names reach. */
    void refuseCircles(Collection<Outcome> outcomes) {
        var above = new HashMap<Nip, Nip>();
        books.forEach((nip, one) ->
                put(above, nip, one.post() == null ? null : one.post().superiorNip()));
        outcomes.forEach(outcome -> put(above, outcome.nip(), outcome.superior()));
        for (var outcome : List.copyOf(outcomes)) {
            var superior = outcome.superior();
            var isNew = outcome.changes().stream().anyMatch(change -> change.field() == Field.SUPERIOR);
            if (isNew && superior != null && isAbove(outcome.nip(), superior, above)) {
                refuse(outcome.row(), superior, Flaw.SUPERIOR_CIRCLE);
            }
        }
    }

    private static void put(Map<Nip, Nip> above, Nip nip, @Nullable Nip superior) {
        if (superior == null) {
            above.remove(nip);
        } else {
            above.put(nip, superior);
        }
    }

    private static boolean isAbove(Nip person, Nip superior, Map<Nip, Nip> above) {
        var seen = new HashSet<Nip>();
        for (var next = superior; next != null && seen.add(next); next = above.get(next)) {
            if (next.equals(person)) {
                return true;
            }
        }
        return false;
    }

    private boolean refuse(int row, Nip superior, Flaw flaw) {
        problems.accept(Problem.at(row, Field.SUPERIOR, superior.digits(), flaw));
        return false;
    }
}
