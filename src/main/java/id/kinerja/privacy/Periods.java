package id.kinerja.privacy;

import id.kinerja.shared.Forbidden;
import id.kinerja.shared.NotFound;
import id.kinerja.shared.Refused;
import id.kinerja.shared.Viewer;
import id.kinerja.shared.Viewer.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * For how long each kind of data is kept: the city's personnel officer decides it for days to come, auditor and administrator
 * read it, for others it is not there.
 */
@Service
public class Periods {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 1000;
    private static final int LONGEST_DAYS = 36_500;

    private final PeriodRepository periods;
    private final Clock clock;
    private final ApplicationEventPublisher news;

    Periods(PeriodRepository periods, Clock clock, ApplicationEventPublisher news) {
        this.periods = periods;
        this.clock = clock;
        this.news = news;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public List<Period> inForce(Viewer viewer) {
        requireReader(viewer);
        return periods.inForce(today());
    }

    /** Those that are decided and begin later. */
    public List<Period> planned(Viewer viewer) {
        requireReader(viewer);
        return periods.planned(today());
    }

    /** Of each kind what was erased last. */
    public List<Erasing.Last> lastErased(Viewer viewer) {
        requireReader(viewer);
        return periods.lastErased();
    }

    public static boolean mayDecide(Viewer viewer) {
        return viewer.holds(Role.CITY_PERSONNEL);
    }

    private static void requireReader(Viewer viewer) {
        if (!mayDecide(viewer) && !viewer.holds(Role.AUDITOR) && !viewer.holds(Role.ADMINISTRATOR)) {
            throw new NotFound();
        }
    }

    /** Whoever only reads is told so; for anybody else it is not there. */
    public static void requireDecider(Viewer viewer) {
        requireReader(viewer);
        if (!mayDecide(viewer)) {
            throw Forbidden.because(PrivacyRefusal.CITY_DECIDES);
        }
    }

    @Transactional
    public void set(Viewer viewer, NewPeriod wanted) {
        requireDecider(viewer);
        var least = wanted.kind().leastDays();
        if (wanted.days() != null && (wanted.days() < least || wanted.days() > LONGEST_DAYS)) {
            throw Refused.because(PrivacyRefusal.TOO_FEW_DAYS, least, LONGEST_DAYS);
        }
        if (wanted.from().isBefore(today())) {
            throw Refused.because(PrivacyRefusal.FROM_PAST, today());
        }
        if (!isSaid(wanted.basis())) {
            throw Refused.because(PrivacyRefusal.BASIS_NEEDED, SHORTEST, LONGEST);
        }
        if (!isSaid(wanted.reason())) {
            throw Refused.because(PrivacyRefusal.REASON_NEEDED, SHORTEST, LONGEST);
        }
        var before = periods.inForce(wanted.from()).stream()
                .filter(period -> period.kind() == wanted.kind())
                .findFirst();
        periods.keep(wanted, viewer.person(), clock.instant());
        news.publishEvent(PrivacyNews.set(before.orElse(null), wanted, viewer));
    }

    static boolean isSaid(String text) {
        var length = text.strip().codePointCount(0, text.strip().length());
        return length >= SHORTEST && length <= LONGEST;
    }
}
