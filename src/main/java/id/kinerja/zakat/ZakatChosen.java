package id.kinerja.zakat;

import id.kinerja.organization.Entered;
import id.kinerja.shared.Act;
import id.kinerja.shared.Recorded;
import id.kinerja.shared.TextKey;

/** Somebody has chosen whether he gives zakat, or an officer has recorded it; the trail keeps neither what nor why. */
record ZakatChosen(Entered entered) implements Recorded {

    /** What happened, for the trail: a choice of faith, and the reason in which it is told, stand on the person's page alone. */
    enum ZakatWord implements TextKey {
        CHOSEN
    }

    @Override
    public Act act() {
        return Act.RECORD_CHANGED;
    }

    @Override
    public Actor actor() {
        return Actor.of(entered.by());
    }

    @Override
    public Subject subject() {
        return Subject.of(entered.person());
    }

    @Override
    public Change change() {
        return Change.to(ZakatWord.CHOSEN, entered.from());
    }
}
