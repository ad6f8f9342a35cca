package id.kinerja.identity;

import id.kinerja.shared.Act;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Recorded;
import id.kinerja.shared.TextKey;
import org.jspecify.annotations.Nullable;

/** Who came in, who went out, and who was not let in. */
public sealed interface DoorNews extends Recorded {

    /** Somebody has shown who he is, in this way. */
    record SignedIn(PersonId person, Way way) implements DoorNews {

        @Override
        public Act act() {
            return Act.SIGNED_IN;
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
            return Change.to(way);
        }
    }

    /** Somebody has gone out. */
    record SignedOut(PersonId person) implements DoorNews {

        @Override
        public Act act() {
            return Act.SIGNED_OUT;
        }

        @Override
        public Actor actor() {
            return Actor.of(person);
        }

        @Override
        public Subject subject() {
            return Subject.of(person);
        }
    }

    /**
     * Somebody gave a wrong name or password; after too many the account is locked for so many seconds. A name that nobody
     * has is not kept: it is often a password that was typed into the wrong field.
     */
    record SignInRefused(@Nullable PersonId account, long lockedSeconds) implements DoorNews {

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
            if (account == null) {
                return Change.to(RefusedText.UNKNOWN_NAME);
            }
            return lockedSeconds > 0
                    ? Change.to(RefusedText.LOCKED, lockedSeconds)
                    : Change.to(RefusedText.WRONG_PASSWORD);
        }
    }

    /** By what somebody shows who he is. */
    enum Way implements TextKey {
        PASSWORD,
        PASSKEY,
        SINGLE_SIGN_ON
    }

    /** Why a sign-in was refused, for the trail. */
    enum RefusedText implements TextKey {
        UNKNOWN_NAME,
        WRONG_PASSWORD,
        LOCKED
    }
}
