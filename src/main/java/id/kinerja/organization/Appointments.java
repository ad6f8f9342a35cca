package id.kinerja.organization;

import id.kinerja.organization.UnitChanges.Decision;
import id.kinerja.organization.model.ActingKind;
import id.kinerja.organization.model.Lead;
import id.kinerja.shared.Act;
import id.kinerja.shared.Flaws;
import id.kinerja.shared.Message;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Recorded;
import id.kinerja.shared.TextKey;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer;
import id.kinerja.shared.Viewer.Role;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    /** Who acted, acts or will act as leader of a unit, by which letter, given by whom, and how it was ended early. */
    public record Term(
            UUID id,
            PersonId person,
            String name,
            ActingKind kind,
            LocalDate from,
            LocalDate until,
            String letter,
            String reason,
            @Nullable String by,
            boolean isWithdrawn,
            List<Ending> endings) {}

    /** It ended before its time: until when it would have gone, who ended it, why and when. */
    public record Ending(LocalDate was, @Nullable String by, String reason, Instant at) {}

    /** How a position was and is led by somebody who acts, for the trail; what it became says from when. */
    enum ActingWords implements TextKey {
        VACANT,
        HELD,
        ACTS,
        WITHDRAWN
    }

    /** Somebody was appointed to act as leader of a unit, or acts no longer than until a day. */
    record ActingDecided(Act act, Viewer officer, UnitId unit, PersonId person, Change change, String reason)
            implements Recorded {

        @Override
        public Actor actor() {
            return new Actor(officer.person(), officer.name(), Role.CITY_PERSONNEL);
        }

        @Override
        public Subject subject() {
            return new Subject(person, unit, null);
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

    /** Everybody who acted or will act as leader of the unit, the latest first. */
    @Transactional(readOnly = true)
    public List<Term> terms(Viewer officer, UnitId unit) {
        Officers.mustBe(officer);
        return positions.terms(unit);
    }

    /** Somebody acts as leader of a unit; the officer does not appoint himself. */
    public void act(Viewer officer, NewActing next) {
        Officers.mustBe(officer);
        var flaws = new Flaws(next.unread());
        Officers.unless(!officer.is(next.person()), flaws, OrganizationRefusal.HIMSELF);
        Officers.unless(!next.letter().isBlank(), flaws, OrganizationRefusal.NO_LETTER);
        Officers.mustNotReachBack(flaws, next.from(), LocalDate.now(clock));
        var ends = !next.until().isBefore(next.from());
        Officers.unless(ends, flaws, OrganizationRefusal.ENDS_BEFORE_IT_BEGINS, next.from());
        Officers.unless(!next.reason().isBlank(), flaws, OrganizationRefusal.NO_REASON);
        var lead = positions.leads(List.of(next.unit()), next.from()).stream().findFirst();
        Officers.unless(lead.isPresent(), flaws, OrganizationRefusal.NO_LEADER_POSITION, next.from());
        lead.ifPresent(one -> mustFit(flaws, one, next));
        var isTaken = ends && positions.isTaken(next);
        Officers.unless(
                !isTaken,
                flaws,
                OrganizationRefusal.ALREADY_ACTING,
                lead.map(Lead::title).orElse(""));
        flaws.refuse();
        positions.add(next, officer.person());
        var change = new Recorded.Change(was(lead.orElseThrow()), words(next.kind(), next.until(), next.from()));
        news.publishEvent(new ActingDecided(
                Act.ACTING_APPOINTED,
                officer,
                next.unit(),
                next.person(),
                change,
                next.letter() + ", " + next.reason()));
    }

    private static void mustFit(Flaws flaws, Lead lead, NewActing next) {
        var holder = lead.holder();
        if (holder == null) {
            Officers.unless(next.kind() != ActingKind.PLH, flaws, OrganizationRefusal.PLH_NEEDS_HOLDER, lead.title());
            return;
        }
        var isHolder = holder.id().equals(next.person());
        Officers.unless(!isHolder, flaws, OrganizationRefusal.HOLDER_ACTS, lead.title());
        Officers.unless(
                next.kind() != ActingKind.PLT,
                flaws,
                OrganizationRefusal.PLT_NEEDS_VACANCY,
                lead.title(),
                holder.name());
    }

    private static Message was(Lead lead) {
        var holder = lead.holder();
        return holder == null
                ? Message.of(ActingWords.VACANT, lead.title())
                : Message.of(ActingWords.HELD, lead.title(), holder.name());
    }

    private static Message words(ActingKind kind, LocalDate until, LocalDate from) {
        return Message.of(ActingWords.ACTS, kind, until, from);
    }

    /**
     * From that day on he acts no more; until he has begun he never acted. That he was to act longer stays written. He does
     * not end it himself.
     */
    public void end(Viewer officer, UnitId unit, @Nullable UUID acting, Decision decision) {
        Officers.mustBe(officer);
        var flaws = new Flaws(decision.unread());
        var term = positions.terms(unit).stream()
                .filter(one -> one.id().equals(acting) && !one.isWithdrawn())
                .findFirst();
        Officers.unless(term.isPresent(), flaws, OrganizationRefusal.NOT_ACTING);
        Officers.unless(!decision.reason().isBlank(), flaws, OrganizationRefusal.NO_REASON);
        term.ifPresent(one -> mayEnd(flaws, officer, one, decision.from()));
        Officers.mustNotReachBack(flaws, decision.from(), LocalDate.now(clock));
        flaws.refuse();
        var one = term.orElseThrow();
        var isKept = decision.from().isAfter(one.from());
        positions.end(one, isKept ? decision.from() : one.from(), decision.reason(), officer.person(), clock.instant());
        var left = isKept
                ? words(one.kind(), decision.from().minusDays(1), one.from())
                : Message.of(ActingWords.WITHDRAWN, one.kind(), one.from());
        var change = new Recorded.Change(words(one.kind(), one.until(), one.from()), left);
        news.publishEvent(new ActingDecided(Act.ACTING_ENDED, officer, unit, one.person(), change, decision.reason()));
    }

    private void mayEnd(Flaws flaws, Viewer officer, Term term, LocalDate from) {
        Officers.unless(!officer.is(term.person()), flaws, OrganizationRefusal.ENDS_OWN);
        var hasBegun = term.from().isBefore(LocalDate.now(clock));
        Officers.unless(
                !hasBegun || from.isAfter(term.from()), flaws, OrganizationRefusal.BEFORE_IT_BEGAN, term.from());
        Officers.unless(!from.isAfter(term.until()), flaws, OrganizationRefusal.ENDS_ANYWAY, term.until());
    }
}
