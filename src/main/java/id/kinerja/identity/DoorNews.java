package id.kinerja.identity;

import id.kinerja.shared.Act;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Recorded;
import id.kinerja.shared.TextKey;
import org.jspecify.annotations.Nullable;

/** Who came in, who went out, who was not let in, and what was done to somebody's account. */
public sealed interface DoorNews extends Recorded {

    /** Somebody has shown who he is, with all that is asked of him, by this way: a right password alone is not it. */
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
     * Somebody gave a wrong name or password, or a first one past its time; after too many the account is locked for so many seconds. A name that nobody
     * has is not kept: it is often a password that was typed into the wrong field.
     */
    record SignInRefused(@Nullable PersonId account, Change change) implements DoorNews {

        static SignInRefused of(@Nullable PersonId account, long lockedSeconds) {
            if (account == null) {
                return new SignInRefused(null, Change.to(RefusedText.UNKNOWN_NAME));
            }
            var change = lockedSeconds > 0
                    ? Change.to(RefusedText.LOCKED, lockedSeconds)
                    : Change.to(RefusedText.WRONG_PASSWORD);
            return new SignInRefused(account, change);
        }

        static SignInRefused ended(PersonId account) {
            return new SignInRefused(account, Change.to(RefusedText.ENDED));
        }

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
    }

    /** Somebody who is signed in gave another password than his own, where he was asked for it again. */
    record OwnPasswordRefused(PersonId person, Change change) implements DoorNews {

        static OwnPasswordRefused of(PersonId person, long lockedSeconds) {
            return new OwnPasswordRefused(
                    person, SignInRefused.of(person, lockedSeconds).change());
        }

        @Override
        public Act act() {
            return Act.PASSWORD_REFUSED;
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

    /** Somebody showed who he is, and no longer serves. */
    record SignInClosed(PersonId account) implements DoorNews {

        @Override
        public Act act() {
            return Act.SIGN_IN_REFUSED;
        }

        @Override
        public Actor actor() {
            return Actor.of(account);
        }

        @Override
        public Subject subject() {
            return Subject.of(account);
        }

        @Override
        public Change change() {
            return Change.to(RefusedText.CLOSED);
        }
    }

    /** Somebody who gave the right password, or is signed in, gave a wrong code besides. */
    record CodeRefused(PersonId person) implements DoorNews {

        @Override
        public Act act() {
            return Act.CODE_REFUSED;
        }

        @Override
        public Actor actor() {
            return Actor.UNKNOWN;
        }

        @Override
        public Subject subject() {
            return Subject.of(person);
        }
    }

    /** Something about somebody's account is no longer as it was. */
    record AccountChanged(Act act, Actor actor, Subject subject, Change change, String reason) implements DoorNews {

        /** By himself, by an officer, or, where {@code by} is null, by the installation. */
        static AccountChanged of(Act act, PersonId person, @Nullable PersonId by, Change change) {
            return of(act, person, by, change, "");
        }

        static AccountChanged of(Act act, PersonId person, @Nullable PersonId by, Change change, String reason) {
            var actor = by == null ? Actor.INSTALLATION : Actor.of(by);
            return new AccountChanged(act, actor, Subject.of(person), change, reason);
        }

        /** By himself. */
        public static AccountChanged own(Act act, PersonId person, Change change) {
            return of(act, person, person, change);
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
        ENDED,
        LOCKED,
        CLOSED
    }

    /** How an account was and became, for the trail. */
    enum AccountWord implements TextKey {
        FIRST_PASSWORD,
        OWN_PASSWORD,
        WITHOUT_CODES,
        WITH_CODES,
        CODES_LEFT,
        TOKEN,
        NO_TOKEN,
        ROLE_GIVEN,
        NAMED
    }
}
