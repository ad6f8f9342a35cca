package id.kinerja.organization;

import id.kinerja.organization.model.UnitOnDay;
import id.kinerja.shared.Act;
import id.kinerja.shared.Message;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Recorded;
import id.kinerja.shared.TextKey;
import id.kinerja.shared.Viewer.Role;

/** What can happen to a unit. */
public enum UnitChange implements TextKey {
    CREATED,
    RENAMED,
    MOVED,
    CLOSED;

    /** How a unit stood and stands, for the trail; what it became always says from when. */
    enum UnitWords implements TextKey {
        NOT_YET,
        NAMED,
        UNDER,
        NAMED_UNDER,
        TOP,
        NO_MORE,
        WITHOUT_LEADER,
        LED_BY,
        LED_BY_OF_CLASS,
        BECAME
    }

    /** A unit was changed by the city's officer: what it was, and what it is from which day on. */
    record News(UnitTreeRepository.Change decided, UnitOnDay unit, Message was, Message became) implements Recorded {

        @Override
        public Act act() {
            return Act.UNIT_CHANGED;
        }

        @Override
        public Actor actor() {
            return new Actor(new PersonId(decided.by()), null, Role.CITY_PERSONNEL);
        }

        @Override
        public Subject subject() {
            return Subject.of(unit.id(), unit.name());
        }

        @Override
        public Change change() {
            return new Change(was, Message.of(UnitWords.BECAME, decided.what(), became, decided.from()));
        }

        @Override
        public String reason() {
            return decided.reason();
        }
    }
}
