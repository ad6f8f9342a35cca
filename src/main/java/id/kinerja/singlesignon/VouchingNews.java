package id.kinerja.singlesignon;

import id.kinerja.shared.Act;
import id.kinerja.shared.Message;
import id.kinerja.shared.Recorded;

/** Somebody came back from the provider and was not let in; whoever it was, nobody knows him here. */
record VouchingNews(Message why) implements Recorded {

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
        return Subject.named("");
    }

    @Override
    public Change change() {
        return new Change(null, why);
    }
}
