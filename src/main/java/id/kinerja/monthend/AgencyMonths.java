package id.kinerja.monthend;

import id.kinerja.calendar.MonthClosing;
import id.kinerja.calendar.WorkCalendar;
import id.kinerja.calendar.model.MonthState;
import id.kinerja.monthend.KeptCounts.Counted;
import id.kinerja.organization.Organization;
import id.kinerja.organization.model.Unit;
import id.kinerja.payslips.HeadCount;
import id.kinerja.shared.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** How the months of the agencies stand that somebody looks after. */
@Service
public class AgencyMonths {

    private final Organization organization;
    private final MonthClosing closings;
    private final KeptCounts heads;
    private final WorkCalendar calendar;
    private final Clock clock;

    AgencyMonths(
            Organization organization, MonthClosing closings, KeptCounts heads, WorkCalendar calendar, Clock clock) {
        this.organization = organization;
        this.closings = closings;
        this.heads = heads;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * One agency in one month: how it stands, how many people it has, and how many of them are not ready; where that is not
     * as it is now, with the time of which it is, and without numbers where they are being counted for the first time.
     */
    public record Standing(
            Unit agency,
            YearMonth month,
            MonthState state,
            @Nullable HeadCount heads,
            @Nullable Instant countedAt) {}

    /** Each of these agencies in that month or else in the last one that ended there. */
    public List<Standing> ofAgencies(List<Unit> agencies, @Nullable YearMonth wanted) {
        var month = wanted == null ? lastEnded(agencies.getFirst()) : wanted;
        var states = closings.states(month);
        var closed = states.entrySet().stream()
                .filter(entry -> entry.getValue().isClosed())
                .map(Map.Entry::getKey)
                .toList();
        var counts = heads.of(month, closed, agencies);
        return agencies.stream()
                .map(agency -> standing(
                        agency,
                        month,
                        states.getOrDefault(agency.id(), new MonthState.Open()),
                        counts.getOrDefault(agency.id(), Counted.NOBODY)))
                .toList();
    }

    private static Standing standing(Unit agency, YearMonth month, MonthState state, Counted counted) {
        return new Standing(agency, month, state, counted.heads(), counted.at());
    }

    public List<Unit> agencies(Viewer viewer) {
        return organization.agenciesOf(viewer);
    }

    /** A month of an agency and how it stands. */
    public record OneMonth(YearMonth month, MonthState state, boolean hasEnded) {}

    /** The months of an agency that the viewer may read, from the running one back to the first that was ever closed or should be. */
    public List<OneMonth> of(Viewer viewer, Unit agency) {
        var states = closings.months(agency.id());
        var ended = lastEnded(agency);
        var first = states.keySet().stream()
                .min(Comparator.naturalOrder())
                .filter(month -> month.isBefore(ended))
                .orElse(ended);
        return Stream.iterate(ended.plusMonths(1), month -> !month.isBefore(first), month -> month.minusMonths(1))
                .map(month ->
                        new OneMonth(month, states.getOrDefault(month, new MonthState.Open()), !month.isAfter(ended)))
                .filter(one -> viewer.mayRead(agency.id()) || one.state().isClosed())
                .toList();
    }

    /** From the first month in which anybody has working hours: before it every day would look like one of absence. */
    public MonthSpan span(Unit agency) {
        var running = lastEnded(agency).plusMonths(1);
        return new MonthSpan(calendar.firstMonth().orElse(running), running);
    }

    private YearMonth lastEnded(Unit agency) {
        return YearMonth.from(clock.instant().atZone(agency.zone())).minusMonths(1);
    }
}
