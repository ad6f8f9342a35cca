package id.kinerja.home.web;

import id.kinerja.accounts.AccountDesk;
import id.kinerja.calendar.MonthClosing;
import id.kinerja.calendar.model.MonthState;
import id.kinerja.home.Waiting;
import id.kinerja.home.Waiting.Counts;
import id.kinerja.home.web.TodayPage.Notice;
import id.kinerja.organization.Organization;
import id.kinerja.organization.model.Unit;
import id.kinerja.shared.Message;
import id.kinerja.shared.Viewer;
import id.kinerja.shared.Viewer.Role;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What waits for somebody today by each of his roles: only what he may open, and each leads to where it is done. */
@Component
@Order(3)
class Desks implements Notices {

    private final Waiting waiting;
    private final Organization organization;
    private final MonthClosing closings;
    private final AccountDesk accounts;
    private final Clock clock;

    Desks(Waiting waiting, Organization organization, MonthClosing closings, AccountDesk accounts, Clock clock) {
        this.waiting = waiting;
        this.organization = organization;
        this.closings = closings;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public List<Notice> of(Viewer viewer) {
        if (viewer.grants().isEmpty()) {
            return List.of();
        }
        var agencies = organization.agenciesOf(viewer);
        var all = new ArrayList<Notice>();
        if (viewer.holds(Role.CITY_PERSONNEL)) {
            all.addAll(cityOfficer(agencies));
        } else {
            agencies.forEach(agency -> all.addAll(agency(viewer, agency)));
        }
        if (viewer.holds(Role.MAYOR) || viewer.holds(Role.MAYOR_ASSISTANT)) {
            all.addAll(government(agencies));
        }
        if (viewer.holds(Role.TREASURER)) {
            all.addAll(treasurer(viewer, agencies));
        }
        if (viewer.holds(Role.ADMINISTRATOR)) {
            all.add(notice(DeskText.INSTALLATION, "/privacy", "info", "dev"));
        }
        return List.copyOf(all);
    }

    private List<Notice> agency(Viewer viewer, Unit agency) {
        var isOfficer = viewer.grants().contains(new Viewer.Grant(Role.AGENCY_PERSONNEL, agency.id()));
        var isHead = viewer.grants().contains(new Viewer.Grant(Role.AGENCY_HEAD, agency.id()));
        if (!isOfficer && !isHead) {
            return List.of();
        }
        var all = new ArrayList<Notice>();
        var counts = waiting.of(agency.id());
        var last = lastEnded(agency);
        var isClosed = closings.state(agency.id(), last).isClosed();
        if (isOfficer) {
            all.addAll(officer(viewer, agency, counts));
        }
        if (!isClosed) {
            var text = isOfficer ? DeskText.MONTH_TO_CLOSE : DeskText.MONTH_OPEN;
            all.add(notice(text, months(agency) + "/" + last, "late", "lock", last));
        }
        if (counts.vacant() > 0) {
            all.add(notice(DeskText.VACANT, vacancies(agency), "late", "tree", counts.vacant()));
        }
        if (isHead) {
            var running = last.plusMonths(1);
            all.add(notice(DeskText.WHO_IS_WHERE, "/units/" + agency.id().id() + "/days/" + running, "info", "team"));
        }
        return all.isEmpty() ? List.of(notice(DeskText.NOTHING, months(agency), "ok", "ok")) : all;
    }

    private List<Notice> officer(Viewer viewer, Unit agency, Counts counts) {
        var all = new ArrayList<Notice>();
        var withoutAccount = counts.withoutAccount() == 0 ? 0 : accounts.waiting(viewer, agency.id());
        if (withoutAccount > 0) {
            var path = "/people/accounts?unit=" + agency.id().id();
            all.add(notice(DeskText.WITHOUT_ACCOUNT, path, "late", "finger", withoutAccount));
        }
        if (counts.withoutClass() > 0) {
            var path = months(agency) + "/" + lastEnded(agency).plusMonths(1);
            all.add(notice(DeskText.WITHOUT_CLASS, path, "late", "warn", counts.withoutClass()));
        }
        return all;
    }

    private List<Notice> cityOfficer(List<Unit> agencies) {
        var counts = waiting.ofGovernment(agencies.stream().map(Unit::id).toList());
        var all = new ArrayList<Notice>();
        Missing.of(agencies, one -> counts.getOrDefault(one.id(), Counts.NONE).withoutAccount())
                .map(found -> found.notice(DeskText.CITY_WITHOUT_ACCOUNT, "/people/accounts", "finger"))
                .ifPresent(all::add);
        Missing.of(agencies, one -> counts.getOrDefault(one.id(), Counts.NONE).withoutClass())
                .map(found -> found.notice(DeskText.CITY_WITHOUT_CLASS, "/people?which=classless", "warn"))
                .ifPresent(all::add);
        Missing.of(agencies, one -> counts.getOrDefault(one.id(), Counts.NONE).vacant())
                .map(found -> found.notice(DeskText.CITY_VACANT, "/units/chart/vacancies", "tree"))
                .ifPresent(all::add);
        all.addAll(closed(agencies, "late"));
        return all;
    }

    private List<Notice> government(List<Unit> agencies) {
        var counts = waiting.ofGovernment(agencies.stream().map(Unit::id).toList());
        var vacant = counts.values().stream().mapToInt(Counts::vacant).sum();
        var all = new ArrayList<>(closed(agencies, "info"));
        all.add(notice(DeskText.GOVERNMENT_CHART, "/units/chart", vacant == 0 ? "info" : "late", "tree", vacant));
        return all;
    }

    /** The same sentence, counted in the same way, as the page to which it leads. */
    private List<Notice> closed(List<Unit> agencies, String status) {
        if (agencies.size() < 2) {
            return List.of();
        }
        var last = lastEnded(agencies.getFirst());
        var states = closings.states(last);
        var closed =
                agencies.stream().filter(one -> isClosed(states.get(one.id()))).count();
        var how = closed == agencies.size() ? "ok" : status;
        return List.of(notice(DeskText.CLOSED, "/units", how, "lock", closed, agencies.size(), last));
    }

    private static boolean isClosed(@Nullable MonthState state) {
        return state != null && state.isClosed();
    }

    private List<Notice> treasurer(Viewer viewer, List<Unit> readable) {
        var agencies = readable.stream().filter(one -> viewer.paysFor(one.id())).toList();
        if (agencies.size() != 1) {
            return closed(agencies, "info");
        }
        var agency = agencies.getFirst();
        var last = lastEnded(agency);
        return List.of(
                switch (closings.state(agency.id(), last)) {
                    case MonthState.Closed _ ->
                        notice(DeskText.TO_PAY, months(agency) + "/" + last, "info", "money", last);
                    case MonthState.Reopened _ -> notice(DeskText.PAY_REOPENED, months(agency), "late", "return", last);
                    case MonthState.Open _ -> notice(DeskText.PAY_LATER, months(agency), "none", "clock", last);
                });
    }

    private YearMonth lastEnded(Unit agency) {
        return YearMonth.from(clock.instant().atZone(agency.zone())).minusMonths(1);
    }

    private static String months(Unit agency) {
        return "/units/" + agency.id().id() + "/months";
    }

    private static String vacancies(Unit agency) {
        return "/units/chart/vacancies?unit=" + agency.id().id();
    }

    static Notice notice(DeskText text, String path, String status, String icon, Object... facts) {
        return new Notice(Message.of(text, facts), path, status, icon);
    }
}
