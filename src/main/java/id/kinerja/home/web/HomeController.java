package id.kinerja.home.web;

import id.kinerja.frame.web.Page;
import id.kinerja.home.web.TodayPage.Notice;
import id.kinerja.organization.Employees;
import id.kinerja.organization.model.StaffMember;
import id.kinerja.shared.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: what waits by somebody's roles, and today, for employees; a plain sentence for everybody else. */
@Controller
class HomeController {

    private final Employees employees;
    private final Today today;
    private final Welcomes welcomes;
    private final Clock clock;

    HomeController(Employees employees, Today today, Welcomes welcomes, Clock clock) {
        this.employees = employees;
        this.today = today;
        this.welcomes = welcomes;
        this.clock = clock;
    }

    @GetMapping("/")
    Page home(Viewer viewer, HttpServletRequest request) {
        var tasks = welcomes.tasks(viewer);
        return employees.members(List.of(viewer.person()), YearMonth.now(clock)).stream()
                .findFirst()
                .<Page>map(member -> today(viewer, member, request, tasks))
                .orElseGet(() -> new GuestPage(viewer.name(), tasks));
    }

    private TodayPage today(Viewer viewer, StaffMember member, HttpServletRequest request, List<Notice> tasks) {
        var zone = member.post().unit().zone();
        var now = LocalDateTime.ofInstant(clock.instant(), zone);
        return today.of(viewer, member, now, welcomes.offersPasskey(viewer, request))
                .besides(welcomes.newKeys(viewer, zone), tasks);
    }
}
