package id.kinerja.intake;

import id.kinerja.intake.model.Plan;
import id.kinerja.intake.model.Plan.Kind;
import id.kinerja.shared.Act;
import id.kinerja.shared.Recorded;
import id.kinerja.shared.TextKey;
import org.jspecify.annotations.Nullable;

/** A list was taken into the books, by an officer or on the machine's own console. */
record ListTakenIn(String fileName, Plan plan, Ordered by) implements Recorded {

    /** What it did, in a word for the trail. */
    enum ListWord implements TextKey {
        DONE
    }

    @Override
    public Act act() {
        return Act.LIST_TAKEN_IN;
    }

    @Override
    public Actor actor() {
        return by.actor();
    }

    @Override
    public @Nullable String address() {
        return by.address();
    }

    @Override
    public Subject subject() {
        return Subject.named(fileName);
    }

    @Override
    public Change change() {
        return Change.to(ListWord.DONE, plan.count(Kind.CREATED), plan.count(Kind.CHANGED), plan.count(Kind.ENDED));
    }
}
