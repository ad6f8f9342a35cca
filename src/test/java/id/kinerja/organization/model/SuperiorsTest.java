package id.kinerja.organization.model;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.organization.model.Decider.As;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.UnitId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/** Who is above whom follows from the tree and its leaders. */
class SuperiorsTest {

    private final UnitId city = unitId(1);
    private final UnitId agency = unitId(2);
    private final UnitId division = unitId(3);
    private final PersonId secretary = person(1);
    private final PersonId head = person(2);
    private final PersonId chief = person(3);
    private final PersonId clerk = person(4);
    private final UnitTree tree = UnitTree.of(List.of(unit(city, null), unit(agency, city), unit(division, agency)));
    private final Map<PersonId, UnitId> homes = Map.of(secretary, city, head, agency, chief, division, clerk, division);

    @Example
    void a_clerk_stands_under_the_chief_of_his_unit_and_the_chief_under_the_head_of_the_agency() {
        var superiors = superiors(Map.of(city, secretary, agency, head, division, chief), Map.of());
        assertThat(superiors.of(clerk)).hasValue(chief);
        assertThat(superiors.above(clerk)).containsExactly(chief, head, secretary);
        assertThat(superiors.of(secretary)).isEmpty();
    }

    @Example
    void above_a_vacant_position_stands_the_next_leader_upward() {
        var superiors = superiors(Map.of(city, secretary, division, chief), Map.of());
        assertThat(superiors.of(chief)).hasValue(secretary);
    }

    @Example
    void whoever_acts_as_head_of_his_own_agency_stands_under_the_next_above_and_not_under_himself() {
        var superiors = superiors(Map.of(city, secretary, agency, clerk, division, chief), Map.of());
        assertThat(superiors.of(chief)).hasValue(clerk);
        assertThat(superiors.of(clerk)).hasValue(secretary);
    }

    @Example
    void a_recorded_exception_goes_before_the_tree_and_may_not_circle() {
        var superiors = superiors(Map.of(city, secretary, agency, head, division, chief), Map.of(clerk, head));
        assertThat(superiors.of(clerk)).hasValue(head);
        assertThat(superiors.derived(clerk)).hasValue(chief);
        assertThat(superiors.wouldCircle(head, clerk)).isTrue();
        assertThat(superiors.wouldCircle(head, head)).isTrue();
        assertThat(superiors.wouldCircle(clerk, secretary)).isFalse();
    }

    @Example
    void who_stands_in_decides_beside_the_holder_and_so_does_his_delegate_but_nobody_for_himself() {
        var superiors = superiors(Map.of(city, secretary, agency, head, division, chief), Map.of());
        var authority = new Authority(superiors, Set.of(), Map.of(chief, clerk), Map.of(head, chief, chief, secretary));
        assertThat(authority.deciders(clerk))
                .as("his own stand-in is he himself")
                .containsExactly(new Decider(chief, As.SUPERIOR), new Decider(secretary, As.DELEGATE));
        assertThat(authority.deciders(chief)).containsExactly(new Decider(head, As.SUPERIOR));
        assertThat(authority.mayDecide(chief, chief)).isFalse();
        var other = person(9);
        var more = new Authority(
                new Superiors(
                        tree,
                        Map.of(city, secretary, agency, head, division, chief),
                        Map.of(other, division, chief, division),
                        Map.of()),
                Set.of(),
                Map.of(chief, clerk),
                Map.of(clerk, secretary));
        assertThat(more.deciders(other))
                .as("who stands in hands it on to nobody")
                .containsExactly(new Decider(chief, As.SUPERIOR), new Decider(clerk, As.ACTING));
    }

    @Property(tries = 500, seed = "4")
    void whoever_leads_whatever_nobody_is_above_himself_and_every_way_upward_ends(@ForAll long seed) {
        var chance = new Random(seed);
        var units = new ArrayList<UnitOnDay>();
        for (var i = 0; i < 12; i++) {
            units.add(unit(unitId(i), i == 0 ? null : unitId(chance.nextInt(i))));
        }
        var stand = new HashMap<PersonId, UnitId>();
        for (var i = 0; i < 15; i++) {
            stand.put(person(i), unitId(chance.nextInt(12)));
        }
        var leaders = new HashMap<UnitId, PersonId>();
        for (var i = 0; i < 12; i++) {
            if (chance.nextInt(4) > 0) {
                leaders.put(unitId(i), person(chance.nextInt(15)));
            }
        }
        var superiors = new Superiors(UnitTree.of(units), leaders, stand, Map.of());
        for (var one : stand.keySet()) {
            assertThat(superiors.of(one)).isNotEqualTo(Optional.of(one));
            var above = superiors.above(one);
            assertThat(above).doesNotContain(one).doesNotHaveDuplicates();
            assertThat(above.isEmpty() ? superiors.of(one) : superiors.of(above.getLast()))
                    .as("the way ends because nobody is above, not because it circles")
                    .isEmpty();
        }
    }

    private Superiors superiors(Map<UnitId, PersonId> leaders, Map<PersonId, PersonId> exceptions) {
        return new Superiors(tree, leaders, homes, exceptions);
    }

    private static UnitOnDay unit(UnitId id, @Nullable UnitId parent) {
        return new UnitOnDay(id, "U" + id.id(), "Unit", UnitKind.DIVISION, parent, id);
    }

    private static UnitId unitId(int number) {
        return new UnitId(new UUID(0, number));
    }

    private static PersonId person(int number) {
        return new PersonId(new UUID(1, number));
    }
}
