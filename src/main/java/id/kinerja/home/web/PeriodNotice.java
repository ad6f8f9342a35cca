package id.kinerja.home.web;

import id.kinerja.home.web.TodayPage.Notice;
import id.kinerja.privacy.Period;
import id.kinerja.privacy.Periods;
import id.kinerja.shared.Viewer;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** That data are still kept for periods that are examples: only for him who can set them, and until he has. */
@Component
@Order(4)
class PeriodNotice implements Notices {

    private final Periods periods;

    PeriodNotice(Periods periods) {
        this.periods = periods;
    }

    @Override
    public List<Notice> of(Viewer viewer) {
        if (!Periods.mayDecide(viewer)) {
            return List.of();
        }
        var examples =
                periods.inForce(viewer).stream().filter(Period::isExample).count();
        return examples == 0
                ? List.of()
                : List.of(Desks.notice(DeskText.PERIODS_TO_SET, "/privacy", "info", "book", examples));
    }
}
