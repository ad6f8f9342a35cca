package id.kinerja.calendar;

import id.kinerja.calendar.model.MonthState;
import id.kinerja.organization.model.Unit;
import id.kinerja.shared.LastClosing;
import id.kinerja.shared.Refused;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** Which months of which agencies are closed; closing and opening again are rows with who, when and why. */
@Service
public class MonthClosing implements LastClosing {

    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 1000;

    private final ClosingRepository closings;
    private final Clock clock;
    private final ApplicationEventPublisher news;

    MonthClosing(ClosingRepository closings, Clock clock, ApplicationEventPublisher news) {
        this.closings = closings;
        this.clock = clock;
        this.news = news;
    }

    public MonthState state(UnitId agency, YearMonth month) {
        return closings.of(agency, month).orElseGet(MonthState.Open::new);
    }

    /** How the month stands in every agency where it was ever closed; elsewhere it is open. */
    public Map<UnitId, MonthState> states(YearMonth month) {
        return closings.of(month);
    }

    /** Every closing of the month, the latest first, each closed or with the reason for which it was opened again. */
    public List<MonthState> history(UnitId agency, YearMonth month) {
        return closings.history(agency, month);
    }

    /** How the agency's months stand that were ever closed; every other month is open. */
    public Map<YearMonth, MonthState> months(UnitId agency) {
        return closings.states(agency);
    }

    @Override
    public Map<UnitId, YearMonth> lastClosed(Collection<UnitId> agencies) {
        return closings.last(agencies);
    }

    /** Whether the month is over for the agency with its last night shift, so that it can be closed. */
    public boolean hasEnded(Unit agency, YearMonth month) {
        return !LocalDate.ofInstant(clock.instant(), agency.zone()).isBefore(firstDay(month));
    }

    // the guard of the last night goes home on the first, and his tap may come until the afternoon
    private static LocalDate firstDay(YearMonth month) {
        return month.plusMonths(1).atDay(2);
    }

    /** One closing: its name, and for the how many-th time the month is closed. */
    public record Frozen(UUID id, int version) {}

    /** From here on the month is closed. Refused for a month that has not ended. */
    public Frozen freeze(Unit agency, YearMonth month, Viewer viewer) {
        var now = clock.instant();
        if (!hasEnded(agency, month)) {
            throw Refused.because(ClosingRefusal.NOT_ENDED, firstDay(month));
        }
        var state = state(agency.id(), month);
        if (state instanceof MonthState.Closed closed) {
            throw alreadyClosed(agency, closed);
        }
        var last = state.lastClosing();
        var version = last == null ? 1 : last.version() + 1;
        try {
            var frozen = new Frozen(closings.keep(agency.id(), month, version, viewer.person(), now), version);
            news.publishEvent(new MonthClosed(agency, month, version, viewer));
            return frozen;
        } catch (DuplicateKeyException e) {
            throw Refused.because(ClosingRefusal.CLOSED_JUST_NOW);
        }
    }

    /** Opens a closed month again, and answers which closing that was; what it kept stays as it is. */
    public UUID reopen(Unit agency, YearMonth month, String reason, Viewer viewer) {
        var told = reason.replace("\0", "").strip(); // PostgreSQL keeps no such sign
        var length = told.codePointCount(0, told.length()); // as PostgreSQL counts
        if (length < SHORTEST_REASON || length > LONGEST_REASON) {
            throw Refused.because(ClosingRefusal.REASON_NEEDED, SHORTEST_REASON, LONGEST_REASON);
        }
        if (!(state(agency.id(), month) instanceof MonthState.Closed closed)) {
            throw Refused.because(ClosingRefusal.NOT_CLOSED);
        }
        try {
            closings.reopen(closed.closing().id(), told, viewer.person(), clock.instant());
            news.publishEvent(new MonthReopened(agency, month, closed.closing().version(), viewer, told));
            return closed.closing().id();
        } catch (DuplicateKeyException e) {
            throw Refused.because(ClosingRefusal.NOT_CLOSED);
        }
    }

    private static Refused alreadyClosed(Unit agency, MonthState.Closed closed) {
        var local = closed.closing().closedAt().atZone(agency.zone()).toLocalDateTime();
        return Refused.because(
                ClosingRefusal.ALREADY_CLOSED,
                local.toLocalDate(),
                local.toLocalTime().toString().substring(0, "07:25".length()),
                closed.closing().closedBy());
    }
}
