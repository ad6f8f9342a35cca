package id.kinerja.shared;

import id.kinerja.shared.Viewer.Role;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An application event that the audit trail keeps, in the transaction in which it is published: nothing is done without
 * its row. When and from where it happened the trail knows itself.
 */
public interface Recorded {

    Act act();

    Actor actor();

    Subject subject();

    default Change change() {
        return Change.NONE;
    }

    default String reason() {
        return "";
    }

    /** From where it was asked for, where it is done later than the request that asked; else the trail knows itself. */
    default @Nullable String address() {
        return null;
    }

    /**
     * Who acted, and as what beyond his own affairs: in a role, or by what right he leads; a name that is missing the trail
     * asks for.
     */
    record Actor(
            @Nullable PersonId person,
            @Nullable String name,
            @Nullable TextKey role) {

        /** Whoever it was, he has not shown who he is. */
        public static final Actor UNKNOWN = new Actor(null, "", null);

        /** Nobody who has signed in: whoever runs a command on the server's own machine, or the house by itself. */
        public static final Actor INSTALLATION = new Actor(null, null, null);

        public static Actor of(@Nullable PersonId person) {
            return new Actor(person, null, null);
        }

        /** In the first of his roles that reaches this agency, or for himself. */
        public static Actor of(Viewer viewer, UnitId agency) {
            return new Actor(
                    viewer.person(), viewer.name(), viewer.actsAs(agency).orElse(null));
        }

        /** In the first of his roles, whatever it reaches. */
        public static Actor of(Viewer viewer) {
            return new Actor(viewer.person(), viewer.name(), viewer.acts().orElse(null));
        }

        /** In his role, or without one by this right. */
        public Actor or(Supplier<? extends Optional<? extends TextKey>> right) {
            return role != null ? this : new Actor(person, name, right.get().orElse(null));
        }

        /** In a role that he holds for the whole government. */
        public static Actor of(Viewer viewer, Role role) {
            return new Actor(viewer.person(), viewer.name(), role);
        }
    }

    /** The person or unit, or both, that it was about, and how it is called. */
    record Subject(
            @Nullable PersonId person,
            @Nullable UnitId unit,
            @Nullable String name) {

        public static Subject of(PersonId person) {
            return new Subject(person, null, null);
        }

        public static Subject of(PersonId person, String name) {
            return new Subject(person, null, name);
        }

        /** Somebody in what he is or does for a unit; without one for the whole government. */
        public static Subject of(PersonId person, @Nullable UnitId unit, String name) {
            return new Subject(person, unit, name);
        }

        public static Subject of(UnitId unit, String name) {
            return new Subject(null, unit, name);
        }

        /** Neither a person nor a unit of the books. */
        public static Subject named(String name) {
            return new Subject(null, null, name);
        }
    }

    /** How it was and how it became, in words; the trail keeps them in Indonesian. */
    record Change(@Nullable Message from, @Nullable Message to) {

        public static final Change NONE = new Change(null, null);

        public static Change to(TextKey key, Object... facts) {
            return new Change(null, Message.of(key, facts));
        }
    }
}
