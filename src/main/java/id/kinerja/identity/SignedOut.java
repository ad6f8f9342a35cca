package id.kinerja.identity;

import id.kinerja.shared.Act;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Recorded;

/** Somebody has gone out. */
public record SignedOut(PersonId person) implements Recorded {

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
