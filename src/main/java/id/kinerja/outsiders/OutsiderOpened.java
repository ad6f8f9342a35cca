package id.kinerja.outsiders;

import id.kinerja.shared.Act;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Recorded;
import id.kinerja.shared.Viewer;

/** Somebody has looked at the page of a person without a NIP; the trail says so once an hour for both of them. */
record OutsiderOpened(Viewer viewer, PersonId person, String name) implements Recorded {

    @Override
    public Act act() {
        return Act.FILE_READ;
    }

    @Override
    public Actor actor() {
        return Actor.of(viewer);
    }

    @Override
    public Subject subject() {
        return Subject.of(person, name);
    }
}
