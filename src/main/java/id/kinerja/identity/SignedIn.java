package id.kinerja.identity;

import id.kinerja.shared.Act;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Recorded;

/** Somebody has shown who he is. */
record SignedIn(PersonId person) implements Recorded {

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
}
