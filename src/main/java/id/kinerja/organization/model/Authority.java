package id.kinerja.organization.model;

import id.kinerja.organization.model.Decider.As;
import id.kinerja.shared.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may decide for whom on a day: the superior, whoever stands in for him while he is away (Plh.), and his delegate;
 * never oneself. What somebody does in another's place he hands on to nobody. The acting are the leaders without the
 * position.
 */
public record Authority(
        Superiors superiors,
        Set<PersonId> acting,
        Map<PersonId, PersonId> standIns,
        Map<PersonId, PersonId> delegates) {

    public Authority {
        acting = Set.copyOf(acting);
        standIns = Map.copyOf(standIns);
        delegates = Map.copyOf(delegates);
    }

    /** The superior first; nobody for the first of the government. */
    public List<Decider> deciders(PersonId person) {
        var found = new ArrayList<Decider>();
        superiors.of(person).ifPresent(superior -> {
            found.add(new Decider(superior, acting.contains(superior) ? As.ACTING : As.SUPERIOR));
            add(found, person, standIns.get(superior), As.ACTING);
            add(found, person, delegates.get(superior), As.DELEGATE);
        });
        return List.copyOf(found);
    }

    private static void add(List<Decider> found, PersonId person, @Nullable PersonId more, As as) {
        if (more != null
                && !more.equals(person)
                && found.stream().noneMatch(one -> one.person().equals(more))) {
            found.add(new Decider(more, as));
        }
    }

    public boolean mayDecide(PersonId decider, PersonId person) {
        return deciders(person).stream().anyMatch(one -> one.person().equals(decider));
    }
}
