package id.kinerja.passkeys;

import id.kinerja.shared.Act;
import id.kinerja.shared.Message;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Recorded;
import id.kinerja.shared.TextKey;
import org.jspecify.annotations.Nullable;

/** What happened to passkeys, for the trail. */
sealed interface PasskeyNews extends Recorded {

    /** A person registered one of his devices. */
    record Added(PersonId person, String name) implements PasskeyNews {

        @Override
        public Act act() {
            return Act.PASSKEY_ADDED;
        }

        @Override
        public Actor actor() {
            return Actor.of(person);
        }

        @Override
        public Subject subject() {
            return Subject.of(person);
        }

        @Override
        public Change change() {
            return Change.to(Noted.PASSKEY, name);
        }
    }

    /** One was taken off its account, by its owner or, with a reason, by the installation. */
    record Removed(PersonId person, @Nullable PersonId by, String name, String reason) implements PasskeyNews {

        @Override
        public Act act() {
            return Act.PASSKEY_REMOVED;
        }

        @Override
        public Actor actor() {
            return by == null ? Actor.UNKNOWN : Actor.of(by);
        }

        @Override
        public Subject subject() {
            return Subject.of(person);
        }

        @Override
        public Change change() {
            return new Change(Message.of(Noted.PASSKEY, name), null);
        }
    }

    /** Somebody came with a passkey that did not open the door; of a strange one nobody knows whose it is. */
    record Refused(@Nullable PersonId account, Message why) implements PasskeyNews {

        @Override
        public Act act() {
            return Act.SIGN_IN_REFUSED;
        }

        @Override
        public Actor actor() {
            return Actor.UNKNOWN;
        }

        @Override
        public Subject subject() {
            return account == null ? Subject.named("") : Subject.of(account);
        }

        @Override
        public Change change() {
            return new Change(null, why);
        }
    }

    /** How a passkey is called in the trail. */
    enum Noted implements TextKey {
        PASSKEY
    }
}
