package id.kinerja.organization;

import id.kinerja.organization.UnitChange.UnitWords;
import id.kinerja.organization.UnitTreeRepository.Change;
import id.kinerja.organization.UnitTreeRepository.Period;
import id.kinerja.organization.model.PositionKind;
import id.kinerja.organization.model.UnitOnDay;
import id.kinerja.shared.Flaws;
import id.kinerja.shared.Message;
import id.kinerja.shared.Refused;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private static final int CLASSES = 17;

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

    /** When a change begins to hold, and why; and what else of its form could not even be read. */
    public record Decision(LocalDate from, String reason, Map<String, Message> unread) {

        public Decision(LocalDate from, String reason) {
            this(from, reason, Map.of());
        }
    }

    /** What leads a new unit; the position stands vacant until somebody is placed in it. */
    public record Leadership(String title, @Nullable Integer jobClass) {}

    /** What happened to a unit, from when, why and by whom, and what it was called by it; without a day it came with the books. */
    public record Told(
            UnitChange what,
            @Nullable LocalDate from,
            String reason,
            @Nullable String by,
            @Nullable String name) {

        /** It stood when the books were opened; since when nobody wrote down, and the reason says no more. */
        public boolean isFromTheBooks() {
            return from == null;
        }
    }

    /** The past of a unit, the latest first. */
    @Transactional(readOnly = true)
    public List<Told> told(Viewer officer, UnitId unit) {
        Officers.mustBe(officer);
        return units.told(unit);
    }

    public UnitId create(Viewer officer, UnitOnDay unit, @Nullable Leadership leadership, Decision decision) {
        var flaws = begun(officer, decision);
        Officers.unless(!unit.name().isBlank(), flaws, OrganizationRefusal.NO_NAME);
        Officers.unless(!unit.code().isBlank(), flaws, OrganizationRefusal.NO_CODE);
        Officers.unless(!units.isTaken(unit.code()), flaws, OrganizationRefusal.CODE_TAKEN, unit.code());
        var above = above(flaws, unit, decision.from());
        mustExist(flaws, leadership == null ? null : leadership.jobClass());
        flaws.refuse();
        var change = change(officer, unit.id(), UnitChange.CREATED, decision);
        units.found(unit);
        note(change, unit, Message.of(UnitWords.NOT_YET), Message.of(UnitWords.NAMED_UNDER, unit.name(), above));
        units.begin(unit, change, null);
        prove();
        if (leadership != null) {
            lead(officer, unit, leadership, change);
        }
        return unit.id();
    }

    private static void mustExist(Flaws flaws, @Nullable Integer jobClass) {
        Officers.unless(
                jobClass == null || jobClass >= 1 && jobClass <= CLASSES,
                flaws,
                OrganizationRefusal.NO_CLASS,
                jobClass == null ? "" : jobClass);
    }

    private void lead(Viewer officer, UnitOnDay unit, Leadership leadership, Change change) {
        var jobClass = leadership.jobClass();
        positions.add(
                List.of(new NewPosition(
                        unit.id(),
                        leadership.title(),
                        PositionKind.STRUCTURAL,
                        jobClass,
                        true,
                        change.from(),
                        change.reason())),
                officer.person());
        var became = jobClass == null
                ? Message.of(UnitWords.LED_BY, leadership.title())
                : Message.of(UnitWords.LED_BY_OF_CLASS, leadership.title(), jobClass);
        news.publishEvent(new UnitChange.News(change, unit, Message.of(UnitWords.WITHOUT_LEADER), became));
    }

    public void rename(Viewer officer, UnitId unit, String name, Decision decision) {
        var flaws = begun(officer, decision);
        var period = lastPeriod(flaws, unit, decision.from());
        Officers.unless(!name.isBlank(), flaws, OrganizationRefusal.NO_NAME);
        period.ifPresent(
                one -> Officers.unless(!one.unit().name().equals(name), flaws, OrganizationRefusal.SAME_NAME, name));
        flaws.refuse();
        var now = period.orElseThrow().unit();
        var change = change(officer, unit, UnitChange.RENAMED, decision);
        note(change, now, Message.of(UnitWords.NAMED, now.name()), Message.of(UnitWords.NAMED, name));
        write(period.get(), change, new UnitOnDay(now.id(), now.code(), name, now.kind(), now.parent(), now.agency()));
    }

    /** Nobody is moved by what stands in a form at first: the unit above it is chosen, and another than before. */
    public void move(Viewer officer, UnitId unit, @Nullable UnitId parent, Decision decision) {
        var flaws = begun(officer, decision);
        var period = lastPeriod(flaws, unit, decision.from());
        Officers.unless(parent != null, flaws, OrganizationRefusal.PARENT_NEEDED);
        var above = period.map(one -> moved(flaws, one.unit(), parent, decision.from()));
        flaws.refuse();
        var now = period.orElseThrow().unit();
        var change = change(officer, unit, UnitChange.MOVED, decision);
        note(
                change,
                now,
                Message.of(UnitWords.UNDER, parentName(now, decision.from())),
                Message.of(UnitWords.UNDER, above.orElseThrow()));
        write(period.get(), change, now.under(parent));
    }

    private String moved(Flaws flaws, UnitOnDay now, @Nullable UnitId parent, LocalDate day) {
        var isOther = parent == null || !parent.equals(now.parent());
        Officers.unless(isOther, flaws, OrganizationRefusal.SAME_PARENT, now.name(), parentName(now, day), day);
        return above(flaws, now.under(parent), day);
    }

    public void close(Viewer officer, UnitId unit, Decision decision) {
        var flaws = begun(officer, decision);
        var period = lastPeriod(flaws, unit, decision.from());
        var below = units.on(decision.from()).children(unit);
        var first = below.isEmpty() ? "" : below.getFirst().name();
        Officers.unless(below.isEmpty(), flaws, OrganizationRefusal.HAS_UNITS, first, below.size());
        var people = units.peopleFrom(unit, decision.from());
        Officers.unless(people == 0, flaws, OrganizationRefusal.HAS_PEOPLE, people);
        flaws.refuse();
        var now = period.orElseThrow().unit();
        var change = change(officer, unit, UnitChange.CLOSED, decision);
        var was = Message.of(UnitWords.NAMED_UNDER, now.name(), parentName(now, decision.from()));
        note(change, now, was, Message.of(UnitWords.NO_MORE));
        units.end(period.get(), change);
        prove();
    }

    private void note(Change change, UnitOnDay unit, Message was, Message became) {
        units.add(change);
        news.publishEvent(new UnitChange.News(change, unit, was, became));
    }

    private Flaws begun(Viewer officer, Decision decision) {
        Officers.mustBe(officer);
        var flaws = new Flaws(decision.unread());
        Officers.unless(!decision.reason().isBlank(), flaws, OrganizationRefusal.NO_REASON);
        Officers.mustNotReachBack(flaws, decision.from(), LocalDate.now(clock));
        return flaws;
    }

    private static Change change(Viewer officer, UnitId unit, UnitChange what, Decision decision) {
        var by = officer.person().id();
        return new Change(UUID.randomUUID(), unit, what, decision.from(), decision.reason(), by);
    }

    /** The period of that day, if nothing later is decided yet: the later change would still say the old. */
    private Optional<Period> lastPeriod(Flaws flaws, UnitId unit, LocalDate day) {
        var period = units.period(unit, day);
        Officers.unless(period.isPresent(), flaws, OrganizationRefusal.NOT_ON_DAY, day);
        var ends = period.map(Period::ends).orElse(null);
        if (ends != null) {
            Officers.unless(false, flaws, OrganizationRefusal.LATER_CHANGE, ends);
        }
        return period;
    }

    private Object parentName(UnitOnDay unit, LocalDate day) {
        var parent = unit.parent();
        var above = parent == null ? Optional.<UnitOnDay>empty() : units.on(day).find(parent);
        return above.<Object>map(UnitOnDay::name).orElse(UnitWords.TOP);
    }

    /** The name of the unit above, if it may stand there. */
    private String above(Flaws flaws, UnitOnDay unit, LocalDate day) {
        var tree = units.on(day);
        var parent = unit.parent();
        var above = parent == null ? null : tree.find(parent).orElse(null);
        if (above == null) {
            Officers.unless(false, flaws, OrganizationRefusal.NO_PARENT, day);
            return "";
        }
        var mayStand = tree.mayStandUnder(unit, above);
        Officers.unless(mayStand, flaws, OrganizationRefusal.NOT_UNDER, unit.name(), above.name());
        return above.name();
    }

    private void write(Period period, Change change, UnitOnDay next) {
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
