package id.kinerja.home.web;

import id.kinerja.audit.Trail;
import id.kinerja.home.web.TodayPage.Notice;
import id.kinerja.shared.Viewer;
import id.kinerja.shared.Viewer.Role;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whether the chain of the trail was whole when it was last looked through, for the auditor. */
@Component
@Order(1)
class ChainNotice implements Notices {

    private static final String TRAIL = "/audit";

    private final Trail trail;

    ChainNotice(Trail trail) {
        this.trail = trail;
    }

    @Override
    public List<Notice> of(Viewer viewer) {
        if (!viewer.holds(Role.AUDITOR)) {
            return List.of();
        }
        var proof = trail.state(viewer).proof();
        return List.of(proof.map(found -> found.holds()
                        ? Desks.notice(
                                DeskText.CHAIN_WHOLE,
                                TRAIL,
                                "ok",
                                "chain",
                                found.last().number())
                        : Desks.notice(DeskText.CHAIN_BROKEN, TRAIL, "bad", "chain"))
                .orElseGet(() -> Desks.notice(DeskText.CHAIN_UNKNOWN, TRAIL, "info", "chain")));
    }
}
