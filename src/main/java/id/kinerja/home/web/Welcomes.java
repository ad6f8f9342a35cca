package id.kinerja.home.web;

import id.kinerja.frame.web.HouseAddress;
import id.kinerja.home.web.TodayPage.Notice;
import id.kinerja.passkeys.Passkeys;
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
    private final StandInNotices standIns;

    Welcomes(Desks desks, ChainNotice chain, Passkeys passkeys, HouseAddress address, StandInNotices standIns) {
        this.desks = desks;
        this.chain = chain;
        this.passkeys = passkeys;
        this.address = address;
        this.standIns = standIns;
    }

    List<Notice> tasks(Viewer viewer) {
        return Stream.of(chain.of(viewer), standIns.of(viewer), desks.of(viewer))
                .flatMap(List::stream)
                .toList();
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
