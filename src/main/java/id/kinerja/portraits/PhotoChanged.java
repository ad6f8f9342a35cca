package id.kinerja.portraits;

import id.kinerja.shared.Act;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Recorded;
import id.kinerja.shared.TextKey;

/** Somebody has put the picture of a person, or taken it away. */
record PhotoChanged(PersonId person, PersonId by, PhotoWord word) implements Recorded {

    /** What was done with the picture, for the trail. */
    enum PhotoWord implements TextKey {
        PUT,
        TAKEN_AWAY
    }

    @Override
    public Act act() {
        return Act.RECORD_CHANGED;
    }

    @Override
    public Actor actor() {
        return Actor.of(by);
    }

    @Override
    public Subject subject() {
        return Subject.of(person);
    }

    @Override
    public Change change() {
        return Change.to(word);
    }
}
