package id.kinerja.payslips;

import id.kinerja.allowance.Policies;
import id.kinerja.allowance.model.MonthCalculation;
import id.kinerja.allowance.model.Outcome;
import id.kinerja.calendar.MonthClosing;
import id.kinerja.calendar.model.MonthState;
import id.kinerja.organization.Employees;
import id.kinerja.organization.Organization;
import id.kinerja.organization.model.Nip;
import id.kinerja.organization.model.StaffMember;
import id.kinerja.organization.model.Unit;
import id.kinerja.shared.NotFound;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** What a month comes to, person by person, with all its reasons; of a closed month exactly what the closing kept. */
@Service
public class Payslips {

    private final Organization organization;
    private final Employees employees;
    private final MonthClosing closings;
    private final Policies policies;
    private final PersonMonths personMonths;
    private final SealedRepository sealed;
    private final StandingRepository standing;
    private final ApplicationEventPublisher news;

    Payslips(
            Organization organization,
            Employees employees,
            MonthClosing closings,
            Policies policies,
            PersonMonths personMonths,
            SealedRepository sealed,
            StandingRepository standing,
            ApplicationEventPublisher news) {
        this.organization = organization;
        this.employees = employees;
        this.closings = closings;
        this.policies = policies;
        this.personMonths = personMonths;
        this.sealed = sealed;
        this.standing = standing;
        this.news = news;
    }

    /**
     * One person's month, if the viewer may see his days and allowance. Where it stands as closed, the run that paid it
     * answers, and not the books of today: a transfer that is entered later moves nobody's slip into another agency.
     * Looking into the month of somebody else leaves a trace.
     */
    public PersonResult.OfMonth of(Viewer viewer, Nip nip, YearMonth month) {
        return traced(viewer, visible(viewer, nip, month));
    }

    private PersonResult.OfMonth traced(Viewer viewer, PersonResult.OfMonth found) {
        found.results().stream()
                .map(PersonResult::member)
                .filter(member -> !viewer.is(member.id()))
                .forEach(member -> news.publishEvent(
                        FileRead.of(viewer, member, () -> employees.leadsAs(viewer, member.id(), found.month()))));
        return found;
    }

    private PersonResult.OfMonth visible(Viewer viewer, Nip nip, YearMonth month) {
        var run = standingRun(nip, month);
        if (run.isEmpty()) {
            var member = employees.visibleTo(viewer, nip, month);
            return estimated(closings.state(member.post().agency().id(), month), List.of(member), month);
        }
        return closed(
                run.get(),
                nip,
                one -> viewer.is(one) || viewer.mayRead(run.get().agency()) || employees.leads(viewer, one, month));
    }

    /**
     * One person's month for its slip: once it is closed also for whoever reads closed months only, yet not for
     * superiors.
     */
    public PersonResult.OfMonth forSlip(Viewer viewer, Nip nip, YearMonth month) {
        return standingRun(nip, month)
                .map(run -> traced(viewer, closed(run, nip, one -> maySeeSlips(viewer, one, run.agency()))))
                .orElseGet(() -> of(viewer, nip, month));
    }

    private PersonResult.OfMonth closed(Run run, Nip nip, Predicate<PersonId> visible) {
        var months = sealed.of(run.id(), employees.person(nip)).stream()
                .filter(one -> visible.test(one.person()))
                .toList();
        if (months.isEmpty()) {
            throw new NotFound();
        }
        return kept(closings.state(run.agency(), run.month()), run, months);
    }

    private static boolean maySeeSlips(Viewer viewer, PersonId person, UnitId agency) {
        return viewer.is(person) || viewer.mayReadClosed(agency);
    }

    private Optional<Run> standingRun(Nip nip, YearMonth month) {
        return standing.runOf(employees.person(nip), month).flatMap(sealed::find);
    }

    /**
     * An agency's open month: those who are not ready are in the answer, each of the others was handed over. One batch
     * after the other, so that a large agency needs no large memory.
     */
    public PersonResult.OfMonth review(Unit agency, YearMonth month, Consumer<Outcome.Ready> each) {
        var state = closings.state(agency.id(), month);
        var rule = policies.requireInForce(month);
        var unready = new ArrayList<PersonResult>();
        for (var batch : Batches.of(employees.membersOf(agency, month))) {
            for (var result : estimated(state, batch, month).results()) {
                switch (result.outcome()) {
                    case Outcome.Ready ready -> each.accept(ready);
                    case Outcome.Unready none -> unready.add(result);
                }
            }
        }
        return new PersonResult.OfMonth(month, state, rule, unready);
    }

    /** Everyone whom the month's end finds in this unit, or in any unit of this agency; of a closed month whom its run holds. */
    public Crew crew(Unit unit, YearMonth month) {
        return switch (closings.state(unit.agency(), month)) {
            case MonthState.Closed closed -> {
                var run = runOf(closed);
                var people = unit.isAgency() ? sealed.people(run.id()) : sealed.people(run.id(), unit.id());
                yield new Crew(month, closed, run, employees.members(people, month));
            }
            case MonthState state -> new Crew(month, state, null, employees.membersOf(unit, month));
        };
    }

    /** The month of some of a crew: of as many as a screen shows, or of all. */
    public PersonResult.OfMonth of(Crew crew, List<StaffMember> some) {
        if (crew.run() == null) {
            return estimated(crew.state(), some, crew.month());
        }
        var people = some.stream().map(StaffMember::id).toList();
        return kept(crew.state(), crew.run(), sealed.of(crew.run().id(), people), some);
    }

    /**
     * The closed months of the person that the viewer may see, the latest first: of others those of agencies whose
     * closed months he may read.
     */
    public List<PastSlip> past(Viewer viewer, PersonId person) {
        return sealed.pastOf(person).stream()
                .filter(slip -> maySeeSlips(viewer, person, slip.agency()))
                .toList();
    }

    /** The sealed slip as it was kept, for other systems; none before the month is closed. It leaves the same trace. */
    public Optional<String> sealedSlip(Viewer viewer, Nip nip, YearMonth month) {
        return standingRun(nip, month).flatMap(run -> {
            var kept = sealed.of(run.id(), employees.person(nip))
                    .filter(one -> maySeeSlips(viewer, one.person(), run.agency()));
            kept.filter(one -> !viewer.is(one.person()))
                    .ifPresent(one -> news.publishEvent(FileRead.of(viewer, one.person(), run.agency())));
            return kept.map(SealedMonth::slip);
        });
    }

    /** A month that was opened again, as its last closing left it; the slip itself, where there was one. */
    public record BeforeReopening(PersonResult.OfMonth found, Optional<String> slip) {}

    /** What the last closing left of a person's month that was opened again since. */
    public Optional<BeforeReopening> beforeReopening(Viewer viewer, Nip nip, YearMonth month) {
        var member = employees.visibleTo(viewer, nip, month);
        if (!(closings.state(member.post().agency().id(), month) instanceof MonthState.Reopened reopened)) {
            return Optional.empty();
        }
        var run = sealed.byClosing(reopened.last().id()).orElseThrow();
        return sealed.of(run.id(), member.id())
                .filter(one -> maySeeSlips(viewer, one.person(), run.agency()))
                .map(one -> new BeforeReopening(kept(reopened, run, List.of(one)), Optional.ofNullable(one.slip())));
    }

    private Run runOf(MonthState.Closed closed) {
        return sealed.byClosing(closed.closing().id()).orElseThrow();
    }

    private PersonResult.OfMonth estimated(MonthState state, List<StaffMember> members, YearMonth month) {
        var rule = policies.requireInForce(month);
        var results = personMonths.of(members, month).parallelStream()
                .map(one -> new PersonResult(one.member(), MonthCalculation.of(one.facts(), rule.policy())))
                .toList();
        return new PersonResult.OfMonth(month, state, rule, results);
    }

    /** The persons as the closing found them: what is entered later moves nobody's slip. */
    private PersonResult.OfMonth kept(MonthState state, Run run, List<SealedMonth> months) {
        var people = months.stream().map(SealedMonth::person).toList();
        return kept(state, run, months, employees.members(people, run.month()));
    }

    /** The persons as the closing found them: what is entered later moves nobody's slip. */
    private PersonResult.OfMonth kept(
            MonthState state, Run run, List<SealedMonth> months, List<StaffMember> inTheBooks) {
        var rule = policies.version(run.policyVersion());
        var today = inTheBooks.stream().collect(Collectors.toMap(StaffMember::id, Function.identity()));
        var units = organization.unitsOf(run.agency(), run.month().atEndOfMonth()).stream()
                .collect(Collectors.toMap(Unit::id, Function.identity()));
        var results = months.parallelStream()
                .map(month -> {
                    var outcome = month.replay(rule.policy());
                    var member = month.member(outcome.person(), units, run.agency(), today.get(month.person()));
                    return new PersonResult(member, outcome);
                })
                .toList();
        return new PersonResult.OfMonth(run.month(), state, rule, results);
    }
}
