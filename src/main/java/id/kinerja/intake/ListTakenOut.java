package id.kinerja.intake;

import id.kinerja.shared.Act;
import id.kinerja.shared.Recorded;
import id.kinerja.shared.TextKey;
import id.kinerja.shared.Viewer;

/** The list of the employees of his agencies has left the house with somebody as a file. */
record ListTakenOut(Viewer viewer, String fileName, int people) implements Recorded {

    /** How much it was, for the trail. */
    enum TakenOutWord implements TextKey {
        PEOPLE
    }

    @Override
    public Act act() {
        return Act.LIST_TAKEN;
    }

    @Override
    public Actor actor() {
        return Actor.of(viewer);
    }

    @Override
    public Subject subject() {
        return Subject.named(fileName);
    }

    @Override
    public Change change() {
        return Change.to(TakenOutWord.PEOPLE, people);
    }
}
