package id.kinerja.monthend;

import id.kinerja.allowance.Policies;
import id.kinerja.allowance.policyfile.StarterPolicies;
import id.kinerja.attendance.Attendance;
import id.kinerja.calendar.WorkCalendar;
import id.kinerja.calendar.model.WorkHours;
import id.kinerja.calendar.model.WorkPattern;
import id.kinerja.house.Browser;
import id.kinerja.identity.Account;
import id.kinerja.identity.Accounts;
import id.kinerja.organization.NewEmployee;
import id.kinerja.organization.NewGrant;
import id.kinerja.organization.NewPlacement;
import id.kinerja.organization.NewUnit;
import id.kinerja.organization.PersonnelBooks;
import id.kinerja.organization.model.Employment;
import id.kinerja.organization.model.Nip;
import id.kinerja.organization.model.Rank;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer;
import id.kinerja.shared.Viewer.Grant;
import id.kinerja.shared.Viewer.Role;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** Founds agencies in the tests' house, each with people of its own, so that no test meets those of another. */
final class Town {

    static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final LocalDate LONG_AGO = LocalDate.of(2026, 1, 1);
    private static final String PASSWORD = "rahasia";

    private final ApplicationContext beans;
    private final int port;

    Town(ApplicationContext beans) {
        this.beans = beans;
        port = beans.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    /** Somebody with an account. */
    record Citizen(PersonId id, Nip nip, String name, List<Grant> grants) {

        Viewer viewer() {
            return new Viewer(id, name, grants);
        }
    }

    /** An agency with one division in which everybody stands, and its personnel officer. */
    record Agency(UnitId id, String name, UnitId division, List<Citizen> people, Citizen officer) {

        String month(YearMonth month) {
            return "/units/" + id.id() + "/months/" + month;
        }

        String days(YearMonth month) {
            return "/units/" + id.id() + "/days/" + month;
        }

        Citizen person(int number) {
            return people.get(number);
        }
    }

    /** So many people came on every working day of October; the last of them, so many, have no class and are not ready. */
    Agency agency(int people, int unready) {
        var number = COUNT.incrementAndGet();
        var id = new UnitId(UUID.randomUUID());
        var division = new UnitId(UUID.randomUUID());
        var name = "Dinas Uji " + number;
        var books = beans.getBean(PersonnelBooks.class);
        books.addUnits(List.of(
                new NewUnit(id, "UJI-" + number, name, null, id, ZONE),
                new NewUnit(division, "UJI-" + number + "-1", "Bidang Uji " + number, id, id, ZONE)));
        var citizens = IntStream.range(0, people)
                .mapToObj(i -> citizen("Warga " + (char) ('A' + i % 26) + i, grants(i == 0, id)))
                .toList();
        books.addEmployees(citizens.stream().map(Town::employee).toList());
        books.addPlacements(IntStream.range(0, people)
                .mapToObj(i -> placement(citizens.get(i), division, i < people - unready ? 7 : null))
                .toList());
        settle(citizens);
        scheduled(citizens, "uji-" + number);
        tapped(citizens);
        publishRule(citizens.getFirst());
        return new Agency(id, name, division, citizens, citizens.getFirst());
    }

    private static List<Grant> grants(boolean isOfficer, UnitId agency) {
        return isOfficer ? List.of(new Grant(Role.AGENCY_PERSONNEL, agency)) : List.of();
    }

    Citizen cityOfficer() {
        return holderOf(Role.CITY_PERSONNEL, "Pejabat Kota");
    }

    Citizen auditor() {
        return holderOf(Role.AUDITOR, "Pemeriksa");
    }

    private Citizen holderOf(Role role, String name) {
        var officer = citizen(name, List.of(new Grant(role, null)));
        beans.getBean(PersonnelBooks.class).addEmployees(List.of(employee(officer)));
        settle(List.of(officer));
        return officer;
    }

    Browser browserOf(Citizen citizen) {
        var browser = new Browser(port);
        browser.signIn(citizen.nip().digits(), PASSWORD);
        return browser;
    }

    void taps(Citizen citizen, LocalDateTime... times) {
        beans.getBean(Attendance.class)
                .receive(Stream.of(times).map(time -> tap(citizen, time)).toList());
    }

    void transfer(Citizen citizen, Agency next, LocalDate from) {
        beans.getBean(PersonnelBooks.class)
                .transfer(new NewPlacement(citizen.id(), next.division(), "Pengolah Data", 7, null, from, null));
    }

    private static Citizen citizen(String name, List<Grant> grants) {
        var nip = new Nip("19900101" + "%010d".formatted(COUNT.incrementAndGet()));
        return new Citizen(new PersonId(UUID.randomUUID()), nip, name, grants);
    }

    private static NewEmployee employee(Citizen citizen) {
        return new NewEmployee(citizen.id(), citizen.nip(), citizen.name(), new Rank("III/a"), Employment.PNS);
    }

    private static NewPlacement placement(Citizen citizen, UnitId division, @Nullable Integer jobClass) {
        return new NewPlacement(citizen.id(), division, "Pengolah Data", jobClass, null, LONG_AGO, null);
    }

    private void settle(List<Citizen> citizens) {
        var accounts = beans.getBean(Accounts.class);
        var hash = accounts.hash(PASSWORD);
        accounts.keep(citizens.stream()
                .map(one -> new Account(one.id(), one.nip().digits(), hash))
                .toList());
        beans.getBean(PersonnelBooks.class)
                .grant(citizens.stream()
                        .flatMap(one ->
                                one.grants().stream().map(grant -> new NewGrant(one.id(), grant, LONG_AGO, "uji coba")))
                        .toList());
    }

    private void scheduled(List<Citizen> citizens, String pattern) {
        var hours = Stream.of(DayOfWeek.values())
                .limit(5)
                .map(day -> new WorkHours(day, LocalTime.of(7, 30), LocalTime.of(16, 0), null, null))
                .toList();
        var all = citizens.stream().map(Citizen::id).collect(Collectors.toMap(Function.identity(), one -> pattern));
        beans.getBean(WorkCalendar.class).add(List.of(new WorkPattern(pattern, hours)), all, YearMonth.from(LONG_AGO));
    }

    private void tapped(List<Citizen> citizens) {
        var taps = new ArrayList<Attendance.Tap>();
        OCTOBER.atDay(1)
                .datesUntil(OCTOBER.plusMonths(1).atDay(1))
                .filter(date -> date.getDayOfWeek().getValue() <= 5)
                .forEach(date -> citizens.forEach(citizen -> {
                    if (!isMissed(citizens.indexOf(citizen), date)) {
                        taps.add(tap(citizen, date.atTime(citizens.indexOf(citizen) == 1 ? 8 : 7, 25)));
                        taps.add(tap(citizen, date.atTime(16, 5)));
                    }
                }));
        beans.getBean(Attendance.class).receive(taps);
    }

    /** The third person is absent on the 7th; the second is 55 minutes late every day. */
    private static boolean isMissed(int person, LocalDate date) {
        return person == 2 && date.getDayOfMonth() == 7;
    }

    private static Attendance.Tap tap(Citizen citizen, LocalDateTime time) {
        return new Attendance.Tap(citizen.id(), time.atZone(ZONE).toInstant(), "terminal");
    }

    private void publishRule(Citizen publisher) {
        var policies = beans.getBean(Policies.class);
        if (policies.inForce(OCTOBER).isEmpty()) {
            policies.publish(StarterPolicies.text("common-60-40").orElseThrow(), publisher.id());
        }
    }
}
