package id.kinerja.monthend;

import id.kinerja.calendar.MonthClosing;
import id.kinerja.calendar.model.MonthState;
import id.kinerja.monthend.Changes.Change;
import id.kinerja.monthend.RecapTaken.RecapWord;
import id.kinerja.organization.Organization;
import id.kinerja.organization.model.Nip;
import id.kinerja.organization.model.Unit;
import id.kinerja.payslips.KeptRuns;
import id.kinerja.payslips.KeptSlip;
import id.kinerja.payslips.Payslips;
import id.kinerja.payslips.Run;
import id.kinerja.shared.NotFound;
import id.kinerja.shared.Rupiah;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Looks at the month of an agency before it is closed, and after. */
@Service
public class MonthReviews {

    private final Organization organization;
    private final Payslips payslips;
    private final MonthClosing closings;
    private final KeptRuns runs;
    private final ApplicationEventPublisher news;

    MonthReviews(
            Organization organization,
            Payslips payslips,
            MonthClosing closings,
            KeptRuns runs,
            ApplicationEventPublisher news) {
        this.organization = organization;
        this.payslips = payslips;
        this.closings = closings;
        this.runs = runs;
        this.news = news;
    }

    /** The viewer takes so many slips of a closed month with him, or so many people who are not ready, which the trail says. */
    public void taken(Viewer viewer, Unit agency, YearMonth month, boolean isClosed, int people) {
        news.publishEvent(
                new RecapTaken(viewer, agency, isClosed ? RecapWord.SLIPS : RecapWord.UNREADY, month, people));
    }

    public MonthReview of(Viewer viewer, UnitId unit, YearMonth month) {
        var agency = agency(organization.visibleTo(viewer, unit));
        var sums = new ReadySums();
        var unready = payslips.review(agency, month, sums::add);
        return new MonthReview(agency, unready, sums);
    }

    /** The agency, if the viewer may read at least its closed months; a unit of it has no months of its own. */
    public Unit agency(Viewer viewer, UnitId unit) {
        return agency(organization.visibleOnceClosedTo(viewer, unit));
    }

    /** The agency, if the viewer acts for it; whoever only reads it is refused. */
    public Unit agencyToActFor(Viewer viewer, UnitId unit) {
        return agency(organization.lookedAfterBy(viewer, unit));
    }

    private static Unit agency(Unit found) {
        if (!found.isAgency()) {
            throw new NotFound();
        }
        return found;
    }

    /** One closing, whether it still stands or was opened again, and what was calculated with it. */
    public record Version(MonthState state, Run run) {

        public MonthState.Closing closing() {
            return Objects.requireNonNull(state.lastClosing());
        }
    }

    /** Every closing of the agency's month, the latest first. */
    public List<Version> versions(Unit agency, YearMonth month) {
        var byClosing =
                runs.of(agency.id(), month).stream().collect(Collectors.toMap(Run::closing, Function.identity()));
        return closings.history(agency.id(), month).stream()
                .map(state ->
                        new Version(state, byClosing.get(state.lastClosing().id())))
                .toList();
    }

    /** What the last closing kept. */
    public ClosedReview closed(Unit agency, YearMonth month, List<Version> versions) {
        var run = versions.getFirst().run();
        return new ClosedReview(agency, month, versions, runs.rule(run), byName(runs.slips(run)), runs.reasons(run));
    }

    private static List<KeptSlip> byName(List<KeptSlip> slips) {
        return slips.stream()
                .sorted(Comparator.comparing(KeptSlip::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** What would change if the month were closed again now; none where it was never closed. */
    public @Nullable Changes changes(MonthReview review, List<Version> versions) {
        if (versions.isEmpty()) {
            return null;
        }
        var last = versions.getFirst().run();
        return new Changes(
                last.version(),
                review.gross().minus(new Rupiah(last.gross())),
                review.net().minus(new Rupiah(last.net())),
                changed(runs.slips(last), review));
    }

    private static List<Change> changed(List<KeptSlip> slips, MonthReview review) {
        var people = new LinkedHashMap<Nip, Change>();
        slips.forEach(slip -> people.put(new Nip(slip.nip()), new Change(slip.name(), slip.paid(), null)));
        review.sums()
                .paid()
                .forEach((nip, now) -> people.merge(
                        nip,
                        new Change(now.name(), null, now.net()),
                        (before, after) -> new Change(after.name(), before.before(), after.now())));
        return people.values().stream()
                .filter(change -> !Objects.equals(change.before(), change.now()))
                .sorted(Comparator.comparing(Change::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }
}
