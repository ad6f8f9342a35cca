package id.kinerja.organization;

import id.kinerja.organization.model.ActingKind;
import id.kinerja.organization.model.Authority;
import id.kinerja.organization.model.Decider;
import id.kinerja.organization.model.Lead;
import id.kinerja.organization.model.Superiors;
import id.kinerja.shared.NotFound;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Refused;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may decide for whom on a date: the superior, whoever acts in his place, a delegate; never oneself. */
@Service
public class Deciders {

    private final UnitTreeRepository units;
    private final PositionRepository positions;
    private final AuthorityRepository authority;
    private final Clock clock;

    Deciders(UnitTreeRepository units, PositionRepository positions, AuthorityRepository authority, Clock clock) {
        this.units = units;
        this.positions = positions;
        this.authority = authority;
        this.clock = clock;
    }

    /** From which day until which, both included, something decided holds, and why. */
    public record Term(LocalDate from, LocalDate until, String reason) {}

    /** Everyone who may decide for him on that day, the superior first. */
    public List<Decider> of(PersonId person, LocalDate day) {
        return on(day, List.of(person)).deciders(person);
    }

    /** The days from this one on, it among them, on which it may become others; between them they are the same. */
    public List<LocalDate> turning(PersonId person, LocalDate from) {
        return authority.decidingDays(person, from);
    }

    public Optional<PersonId> superior(PersonId person, LocalDate day) {
        return on(day, List.of(person)).superiors().of(person);
    }

    /** His superior on each of these days, where he has one: for what is told of the past of one person. */
    public Map<LocalDate, PersonId> superiors(PersonId person, Collection<LocalDate> days) {
        return authority.superiors(person, days);
    }

    /** Everyone whose superior he is on that day, in no order; whoever leads nobody leads nobody. */
    public List<PersonId> ledBy(PersonId superior, LocalDate day) {
        return ledBy(Set.of(superior), day).getOrDefault(superior, List.of());
    }

    /** The same for several of them: it asks the database as often as for one. */
    public Map<PersonId, List<PersonId>> ledBy(Set<PersonId> several, LocalDate day) {
        var leads = positions.leads(day);
        var exceptions = authority.exceptions(day);
        var below = Superiors.below(several, units.on(day), leaders(leads));
        var asked = new HashSet<>(below.leaders());
        asked.addAll(authority.peopleOf(below.units(), day));
        exceptions.forEach((person, other) -> asked.add(person));
        var superiors = superiors(day, asked, leads, exceptions);
        return asked.stream()
                .filter(person -> superiors.of(person).filter(several::contains).isPresent())
                .collect(Collectors.groupingBy(person -> superiors.of(person).orElseThrow()));
    }

    /** Everyone who leads a unit or decides for somebody on that day, by position, acting, exception or delegation. */
    public Set<PersonId> deciding(LocalDate day) {
        var deciding = new HashSet<PersonId>();
        for (var lead : positions.leads(day)) {
            if (lead.holder() != null) {
                deciding.add(lead.holder().id());
            }
            if (lead.acting() != null) {
                deciding.add(lead.acting().official().id());
            }
        }
        deciding.addAll(authority.exceptions(day).values());
        deciding.addAll(authority.delegates(day).values());
        return deciding;
    }

    /** For many people at once: it asks the database as often as for one. */
    public Authority on(LocalDate day, Collection<PersonId> people) {
        var leads = positions.leads(day);
        var exceptions = authority.exceptions(day);
        return new Authority(
                superiors(day, people, leads, exceptions), acting(leads), standIns(leads), authority.delegates(day));
    }

    private Superiors superiors(
            LocalDate day, Collection<PersonId> people, List<Lead> leads, Map<PersonId, PersonId> exceptions) {
        var leaders = leaders(leads);
        var asked = Stream.of(people, leaders.values(), exceptions.values())
                .flatMap(Collection::stream)
                .map(PersonId::id)
                .collect(Collectors.toSet());
        return new Superiors(units.on(day), leaders, authority.homes(asked, day), exceptions);
    }

    private static Map<UnitId, PersonId> leaders(List<Lead> leads) {
        return leads.stream()
                .filter(lead -> lead.official() != null)
                .collect(Collectors.toMap(
                        Lead::unit,
                        lead -> Objects.requireNonNull(lead.official()).id()));
    }

    private static HashSet<PersonId> acting(List<Lead> leads) {
        return leads.stream()
                .filter(lead -> lead.isVacant() && lead.acting() != null)
                .map(lead -> Objects.requireNonNull(lead.acting()).official().id())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Map<PersonId, PersonId> standIns(List<Lead> leads) {
        return leads.stream()
                .filter(lead -> lead.holder() != null && lead.stands(ActingKind.PLH))
                .collect(Collectors.toMap(
                        lead -> Objects.requireNonNull(lead.holder()).id(),
                        lead -> Objects.requireNonNull(lead.acting()).official().id(),
                        (one, other) -> one));
    }

    /** From the person by that superior upward and back to himself, where it would come back. */
    public List<PersonId> circle(PersonId person, PersonId superior, LocalDate day) {
        var superiors = on(day, List.of(person, superior)).superiors();
        return superiors.wouldCircle(person, superior) ? superiors.circle(person, superior) : List.of();
    }

    /** Records that somebody's superior is another than his position says; nobody decides that for himself. */
    @Transactional
    public void except(Viewer officer, PersonId person, PersonId superior, Term term) {
        mustDecide(officer, person, superior, term);
        if (on(term.from(), List.of(person, superior)).superiors().wouldCircle(person, superior)) {
            throw Refused.because(OrganizationRefusal.SUPERIOR_CIRCLE);
        }
        write(() -> authority.except(person, superior, term, officer.person()));
        mustBeProved();
    }

    private void mustBeProved() {
        try {
            authority.prove();
        } catch (DataIntegrityViolationException later) {
            throw Refused.because(OrganizationRefusal.SUPERIOR_CIRCLE);
        }
    }

    /** Records that another decides in somebody's place for a time. */
    @Transactional
    public void delegate(Viewer officer, PersonId person, PersonId delegate, Term term, String letter) {
        mustDecide(officer, person, delegate, term);
        if (person.equals(delegate)) {
            throw Refused.because(OrganizationRefusal.DELEGATE_HIMSELF);
        }
        Officers.mustSay(letter, OrganizationRefusal.NO_LETTER);
        write(() -> authority.delegate(person, delegate, term, letter, officer.person()));
    }

    /** From that day on his superior is again whom the structure says; from its first day, unless begun, it never held. */
    @Transactional
    public void endException(Viewer officer, PersonId person, LocalDate from, String reason) {
        mustLookAfter(officer, person, from);
        mustHaveEnded(authority.endException(ended(officer, person, from, reason), today()), from);
        mustBeProved();
    }

    /** From that day on nobody decides in his place any more; from its first day, unless begun, it never held. */
    @Transactional
    public void endDelegation(Viewer officer, PersonId person, LocalDate from, String reason) {
        mustLookAfter(officer, person, from);
        mustHaveEnded(authority.endDelegation(ended(officer, person, from, reason), today()), from);
    }

    private Entered ended(Viewer officer, PersonId person, LocalDate from, String reason) {
        return new Entered(person, from, reason, officer.person(), clock.instant());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static void mustHaveEnded(boolean hasEnded, LocalDate from) {
        if (!hasEnded) {
            throw Refused.because(OrganizationRefusal.NOTHING_TO_END, from);
        }
    }

    private void mustDecide(Viewer officer, PersonId person, PersonId other, Term term) {
        mustLookAfter(officer, person, term.from());
        if (officer.is(other)) {
            throw Refused.because(OrganizationRefusal.HIMSELF);
        }
        Officers.mustHold(term);
    }

    /** The city's officer, or that of the agency in which the person has his post on the day; never he himself. */
    private void mustLookAfter(Viewer officer, PersonId person, LocalDate from) {
        var home = authority.homes(List.of(person.id()), from).get(person);
        var unit = home == null ? null : units.on(from).find(home).orElse(null);
        if (!officer.looksAfter(unit == null ? null : unit.agency())) {
            throw new NotFound();
        }
        if (officer.is(person)) {
            throw Refused.because(OrganizationRefusal.HIMSELF);
        }
        Officers.mustNotReachBack(from, today());
    }

    private static void write(Runnable row) {
        try {
            row.run();
        } catch (DataIntegrityViolationException taken) {
            throw Refused.because(OrganizationRefusal.TERM_TAKEN);
        }
    }
}
