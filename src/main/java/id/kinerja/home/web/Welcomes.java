package id.kinerja.home.web;

import id.kinerja.frame.web.HouseAddress;
import id.kinerja.home.web.TodayPage.Notice;
import id.kinerja.passkeys.Passkeys;
import id.kinerja.privacy.Period;
import id.kinerja.privacy.Periods;
import id.kinerja.shared.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What somebody finds at the first page besides his day: what waits for him by his roles, and what became of his keys. */
@Component
class Welcomes {

    private final Desks desks;
    private final ChainNotice chain;
    private final Passkeys passkeys;
    private final HouseAddress address;
    private final Periods periods;

    Welcomes(Desks desks, ChainNotice chain, Passkeys passkeys, HouseAddress address, Periods periods) {
        this.desks = desks;
        this.chain = chain;
        this.passkeys = passkeys;
        this.address = address;
        this.periods = periods;
    }

    List<Notice> tasks(Viewer viewer) {
        return Stream.of(chain.of(viewer).stream(), desks.of(viewer).stream(), periodsToSet(viewer))
                .flatMap(one -> one)
                .toList();
    }

    /** Only for him who can do it, and until he has. */
    private Stream<Notice> periodsToSet(Viewer viewer) {
        if (!Periods.mayDecide(viewer)) {
            return Stream.of();
        }
        var examples =
                periods.inForce(viewer).stream().filter(Period::isExample).count();
        return examples == 0
                ? Stream.of()
                : Stream.of(Desks.notice(DeskText.PERIODS_TO_SET, "/privacy", "info", "book", examples));
    }

    List<Notice> newKeys(Viewer viewer, ZoneId zone) {
        return passkeys.addedLately(viewer.person()).stream()
                .map(key -> Notice.of(key, zone))
                .toList();
    }

    boolean offersPasskey(Viewer viewer, HttpServletRequest request) {
        return address.origin(request).isPresent() && passkeys.isOfferedTo(viewer.person());
    }
}
