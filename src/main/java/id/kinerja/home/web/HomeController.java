package id.kinerja.home.web;

import id.kinerja.organization.Employees;
import id.kinerja.shared.Viewer;
import id.kinerja.shared.web.Page;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: today, for employees; a plain sentence for everybody else. */
@Controller
class HomeController {

    private final Employees employees;
    private final Today today;
    private final Clock clock;

    HomeController(Employees employees, Today today, Clock clock) {
        this.employees = employees;
        this.today = today;
        this.clock = clock;
    }

    @GetMapping("/")
    Page home(Viewer viewer) {
        return employees.members(List.of(viewer.person()), YearMonth.now(clock)).stream()
                .findFirst()
                .<Page>map(member -> today.of(
                        viewer,
                        member,
                        LocalDateTime.ofInstant(
                                clock.instant(), member.post().unit().zone())))
                .orElseGet(() -> new GuestPage(viewer.name()));
    }
}
