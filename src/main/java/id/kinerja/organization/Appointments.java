package id.kinerja.organization;

import id.kinerja.organization.Deciders.Term;
import id.kinerja.organization.model.ActingKind;
import id.kinerja.organization.model.Lead;
import id.kinerja.shared.Act;
import id.kinerja.shared.Recorded;
import id.kinerja.shared.Refused;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer;
import id.kinerja.shared.Viewer.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Positions as they are taken into the books, and officials who act in one for a time by letter. */
@Service
@Transactional
public class Appointments {

    private final PositionRepository positions;
    private final Clock clock;
    private final ApplicationEventPublisher news;

    Appointments(PositionRepository positions, Clock clock, ApplicationEventPublisher news) {
        this.positions = positions;
        this.clock = clock;
        this.news = news;
    }

    /** Somebody was appointed to act as leader of a unit. */
    record ActingAppointed(Viewer officer, NewActing next) implements Recorded {

        @Override
        public Act act() {
            return Act.ACTING_APPOINTED;
        }

        @Override
        public Actor actor() {
            return new Actor(officer.person(), officer.name(), Role.CITY_PERSONNEL);
        }

        @Override
        public Subject subject() {
            return new Subject(next.person(), next.unit(), null);
        }

        @Override
        public Change change() {
            return Change.to(next.kind());
        }

        @Override
        public String reason() {
            return next.letter() + ", " + next.reason();
        }
    }

    /** Takes positions into the books; posts of the same unit and title belong to them. */
    public void addPositions(List<NewPosition> list) {
        positions.add(list, null);
    }

    /** The positions that lead these units, each with who holds it and who acts in it on the day; open to everybody. */
    @Transactional(readOnly = true)
    public List<Lead> leads(Collection<UnitId> units, LocalDate day) {
        return positions.leads(units, day);
    }

    /** Somebody acts as leader of a unit; the officer does not appoint himself. */
    public void act(Viewer officer, NewActing next) {
        Officers.mustBe(officer, next.person());
        Officers.mustNotReachBack(next.from(), LocalDate.now(clock));
        Officers.mustHold(new Term(next.from(), next.until(), next.reason()));
        Officers.mustSay(next.letter(), OrganizationRefusal.NO_LETTER);
        var lead = positions.leads(List.of(next.unit()), next.from()).stream()
                .findFirst()
                .orElseThrow(() -> Refused.because(OrganizationRefusal.NO_LEADER_POSITION, next.from()));
        mustFit(lead, next);
        if (positions.isTaken(next)) {
            throw Refused.because(OrganizationRefusal.ALREADY_ACTING, lead.title());
        }
        positions.add(next, officer.person());
        news.publishEvent(new ActingAppointed(officer, next));
    }

    private static void mustFit(Lead lead, NewActing next) {
        var holder = lead.holder();
        if (holder != null && holder.id().equals(next.person())) {
            throw Refused.because(OrganizationRefusal.HOLDER_ACTS, lead.title());
        }
        if (holder != null && next.kind() == ActingKind.PLT) {
            throw Refused.because(OrganizationRefusal.PLT_NEEDS_VACANCY, lead.title(), holder.name());
        }
        if (holder == null && next.kind() == ActingKind.PLH) {
            throw Refused.because(OrganizationRefusal.PLH_NEEDS_HOLDER, lead.title());
        }
    }
}
