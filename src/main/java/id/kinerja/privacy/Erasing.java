package id.kinerja.privacy;

import id.kinerja.shared.DataKind;
import id.kinerja.shared.Perishable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.ToLongBiFunction;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Erases what has been kept for long enough; how much and under which period is kept itself, and stands in the trail. */
@Service
public class Erasing {

    private final PeriodRepository periods;
    private final List<Perishable> perishables;
    private final Clock clock;
    private final ApplicationEventPublisher news;

    Erasing(PeriodRepository periods, List<Perishable> perishables, Clock clock, ApplicationEventPublisher news) {
        this.periods = periods;
        this.perishables = List.copyOf(perishables);
        this.clock = clock;
        this.news = news;
    }

    /** So many rows are older than their period allows. */
    public record Due(Period period, Instant before, long count) {}

    /** What was erased of a kind at last. */
    public record Last(DataKind kind, long count, Instant older, Instant erasedAt) {}

    /** What would be erased now. */
    @Transactional(readOnly = true)
    public List<Due> due() {
        return each(
                periods.inForce(LocalDate.now(clock)).stream(),
                (one, due) -> one.due(due.period().kind(), due.before()));
    }

    /** Erases under all periods that hold: somebody has seen what it would be, and wants it. */
    @Transactional
    public List<Due> erase() {
        return erase(periods.inForce(LocalDate.now(clock)).stream());
    }

    /** Erases under the periods that somebody has decided; what is only an example erases nothing by itself. */
    @Transactional
    List<Due> eraseDecided() {
        return erase(periods.inForce(LocalDate.now(clock)).stream().filter(period -> !period.isExample()));
    }

    private List<Due> erase(Stream<Period> which) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var done = each(which, (one, due) -> one.erase(due.period().kind(), due.before()));
        done.stream().filter(one -> one.count() > 0).forEach(one -> {
            periods.keep(one, now);
            news.publishEvent(PrivacyNews.erased(one, clock.getZone()));
        });
        return done;
    }

    private List<Due> each(Stream<Period> which, ToLongBiFunction<Perishable, Due> work) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return which.<Due>mapMulti((period, next) -> {
                    if (period.days() != null) {
                        next.accept(new Due(period, now.minus(Duration.ofDays(period.days())), 0));
                    }
                })
                .map(due -> new Due(
                        due.period(),
                        due.before(),
                        work.applyAsLong(keeper(due.period().kind()), due)))
                .toList();
    }

    private Perishable keeper(DataKind kind) {
        return perishables.stream()
                .filter(one -> one.kinds().contains(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody keeps " + kind));
    }
}
