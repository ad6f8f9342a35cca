package id.kinerja.organization;

import id.kinerja.organization.UnitTreeRepository.Change;
import id.kinerja.organization.UnitTreeRepository.Period;
import id.kinerja.organization.model.PositionKind;
import id.kinerja.organization.model.UnitOnDay;
import id.kinerja.shared.Act;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Recorded;
import id.kinerja.shared.Refused;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer;
import id.kinerja.shared.Viewer.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes of the structure by the city personnel officer: each holds from a day on, with a reason, and stays written. */
@Service
@Transactional
public class UnitChanges {

    private final UnitTreeRepository units;
    private final PositionRepository positions;
    private final Clock clock;
    private final ApplicationEventPublisher news;

    UnitChanges(UnitTreeRepository units, PositionRepository positions, Clock clock, ApplicationEventPublisher news) {
        this.units = units;
        this.positions = positions;
        this.clock = clock;
        this.news = news;
    }

    /** When a change begins to hold, and why. */
    public record Decision(LocalDate from, String reason) {}

    /** What leads a new unit; the position stands vacant until somebody is placed in it. */
    public record Leadership(String title, @Nullable Integer jobClass) {}

    /** What happened to a unit, from when, why and by whom; without a day and a name it came with the books. */
    public record Told(
            UnitChange what,
            @Nullable LocalDate from,
            String reason,
            @Nullable String by) {}

    /** A unit was changed by the city's officer; from when and how exactly, its own history tells. */
    record UnitChanged(UnitTreeRepository.Change decided, UnitOnDay unit) implements Recorded {

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
        public Recorded.Change change() {
            return Recorded.Change.to(decided.what());
        }

        @Override
        public String reason() {
            return decided.reason();
        }
    }

    /** The past of a unit, the latest first. */
    @Transactional(readOnly = true)
    public List<Told> told(Viewer officer, UnitId unit) {
        Officers.mustBe(officer);
        return units.told(unit);
    }

    public UnitId create(Viewer officer, UnitOnDay unit, @Nullable Leadership leadership, Decision decision) {
        var change = change(officer, unit.id(), UnitChange.CREATED, decision);
        Officers.mustSay(unit.code(), OrganizationRefusal.NO_CODE);
        Officers.mustSay(unit.name(), OrganizationRefusal.NO_NAME);
        if (units.isTaken(unit.code())) {
            throw Refused.because(OrganizationRefusal.CODE_TAKEN, unit.code());
        }
        above(unit, decision.from());
        units.found(unit);
        note(change, unit);
        units.begin(unit, change, null);
        prove();
        if (leadership != null) {
            lead(officer, unit.id(), leadership, decision);
        }
        return unit.id();
    }

    private void lead(Viewer officer, UnitId unit, Leadership leadership, Decision decision) {
        var jobClass = leadership.jobClass();
        if (jobClass != null && (jobClass < 1 || jobClass > 17)) {
            throw Refused.because(OrganizationRefusal.NO_CLASS, jobClass);
        }
        positions.add(
                List.of(new NewPosition(
                        unit,
                        leadership.title(),
                        PositionKind.STRUCTURAL,
                        jobClass,
                        true,
                        decision.from(),
                        decision.reason())),
                officer.person());
    }

    public void rename(Viewer officer, UnitId unit, String name, Decision decision) {
        var change = change(officer, unit, UnitChange.RENAMED, decision);
        Officers.mustSay(name, OrganizationRefusal.NO_NAME);
        var period = lastPeriod(unit, decision.from());
        if (period.unit().name().equals(name)) {
            throw Refused.because(OrganizationRefusal.SAME_NAME, name);
        }
        var now = period.unit();
        write(period, change, new UnitOnDay(now.id(), now.code(), name, now.kind(), now.parent(), now.agency()));
    }

    public void move(Viewer officer, UnitId unit, UnitId parent, Decision decision) {
        var change = change(officer, unit, UnitChange.MOVED, decision);
        var period = lastPeriod(unit, decision.from());
        var now = period.unit();
        var moved = new UnitOnDay(now.id(), now.code(), now.name(), now.kind(), parent, now.agency());
        above(moved, decision.from());
        write(period, change, moved);
    }

    public void close(Viewer officer, UnitId unit, Decision decision) {
        var change = change(officer, unit, UnitChange.CLOSED, decision);
        var period = lastPeriod(unit, decision.from());
        var below = units.on(decision.from()).children(unit);
        if (!below.isEmpty()) {
            throw Refused.because(
                    OrganizationRefusal.HAS_UNITS, below.getFirst().name(), below.size());
        }
        var people = units.peopleFrom(unit, decision.from());
        if (people > 0) {
            throw Refused.because(OrganizationRefusal.HAS_PEOPLE, people);
        }
        note(change, period.unit());
        units.end(period, change);
        prove();
    }

    private void note(Change change, UnitOnDay unit) {
        units.add(change);
        news.publishEvent(new UnitChanged(change, unit));
    }

    private Change change(Viewer officer, UnitId unit, UnitChange what, Decision decision) {
        Officers.mustBe(officer);
        Officers.mustSay(decision.reason(), OrganizationRefusal.NO_REASON);
        Officers.mustNotReachBack(decision.from(), LocalDate.now(clock));
        return new Change(
                UUID.randomUUID(),
                unit,
                what,
                decision.from(),
                decision.reason(),
                officer.person().id());
    }

    /** The period of that day, if nothing later is decided yet: the later change would still say the old. */
    private Period lastPeriod(UnitId unit, LocalDate day) {
        var period = units.period(unit, day).orElseThrow(() -> Refused.because(OrganizationRefusal.NOT_ON_DAY, day));
        var ends = period.ends();
        if (ends != null) {
            throw Refused.because(OrganizationRefusal.LATER_CHANGE, ends);
        }
        return period;
    }

    private void above(UnitOnDay unit, LocalDate day) {
        var tree = units.on(day);
        var parent = unit.parent();
        var above = parent == null ? null : tree.find(parent).orElse(null);
        if (above == null) {
            throw Refused.because(OrganizationRefusal.NO_PARENT, day);
        }
        if (!tree.mayStandUnder(unit, above)) {
            throw Refused.because(OrganizationRefusal.NOT_UNDER, unit.name(), above.name());
        }
    }

    private void write(Period period, Change change, UnitOnDay next) {
        note(change, next);
        units.end(period, change);
        units.begin(next, change, period.ends());
        prove();
    }

    // the days after may hold what this day does not show
    private void prove() {
        try {
            units.prove();
        } catch (DataIntegrityViolationException no) {
            throw Refused.because(OrganizationRefusal.TREE);
        }
    }
}
