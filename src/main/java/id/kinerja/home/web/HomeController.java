package id.kinerja.home.web;

import id.kinerja.frame.web.HouseAddress;
import id.kinerja.frame.web.Page;
import id.kinerja.home.web.TodayPage.Notice;
import id.kinerja.organization.Employees;
import id.kinerja.passkeys.Passkeys;
import id.kinerja.shared.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: today, for employees; a plain sentence for everybody else. */
@Controller
class HomeController {

    private final Employees employees;
    private final Today today;
    private final Passkeys passkeys;
    private final HouseAddress address;
    private final Clock clock;

    HomeController(Employees employees, Today today, Passkeys passkeys, HouseAddress address, Clock clock) {
        this.employees = employees;
        this.today = today;
        this.passkeys = passkeys;
        this.address = address;
        this.clock = clock;
    }

    @GetMapping("/")
    Page home(Viewer viewer, HttpServletRequest request) {
        return employees.members(List.of(viewer.person()), YearMonth.now(clock)).stream()
                .findFirst()
                .<Page>map(member -> today.of(
                                viewer,
                                member,
                                LocalDateTime.ofInstant(
                                        clock.instant(), member.post().unit().zone()),
                                isOffered(viewer, request))
                        .besides(newKeys(viewer, member.post().unit().zone())))
                .orElseGet(() -> new GuestPage(viewer.name()));
    }

    private List<Notice> newKeys(Viewer viewer, ZoneId zone) {
        return passkeys.addedLately(viewer.person()).stream()
                .map(key -> Notice.of(key, zone))
                .toList();
    }

    private boolean isOffered(Viewer viewer, HttpServletRequest request) {
        return address.origin(request).isPresent() && passkeys.isOfferedTo(viewer.person());
    }
}
