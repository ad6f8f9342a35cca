package id.kinerja.home.web;

import id.kinerja.frame.web.HouseAddress;
import id.kinerja.home.web.TodayPage.Notice;
import id.kinerja.passkeys.Passkeys;
import id.kinerja.shared.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;

/** What somebody finds at the first page besides his day: what waits for him by his roles, and what became of his keys. */
@Component
class Welcomes {

    private final List<Notices> all;
    private final Passkeys passkeys;
    private final HouseAddress address;

    Welcomes(List<Notices> all, Passkeys passkeys, HouseAddress address) {
        this.all = all;
        this.passkeys = passkeys;
        this.address = address;
    }

    List<Notice> tasks(Viewer viewer) {
        return all.stream().flatMap(some -> some.of(viewer).stream()).toList();
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
