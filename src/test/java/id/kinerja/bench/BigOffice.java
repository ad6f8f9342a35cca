package id.kinerja.bench;

import id.kinerja.allowance.PayFacts;
import id.kinerja.allowance.Policies;
import id.kinerja.allowance.policyfile.StarterPolicies;
import id.kinerja.attendance.Attendance;
import id.kinerja.attendance.Attendance.Tap;
import id.kinerja.calendar.WorkCalendar;
import id.kinerja.calendar.model.WorkHours;
import id.kinerja.calendar.model.WorkPattern;
import id.kinerja.marks.model.PersonMonth;
import id.kinerja.organization.NewEmployee;
import id.kinerja.organization.NewPlacement;
import id.kinerja.organization.NewUnit;
import id.kinerja.organization.PersonnelBooks;
import id.kinerja.performance.WorkLogs;
import id.kinerja.performance.WorkLogs.Decided;
import id.kinerja.performance.WorkLogs.Recorded;
import id.kinerja.performance.model.WorkLog;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;

/** The people of {@link BigMonth} as one agency in the database: taps and logs arrive day by day, as they do in life. */
final class BigOffice {

    static final UnitId AGENCY = new UnitId(key("agency"));
    static final Viewer OFFICER = new Viewer(
            new PersonId(key("officer")), "Petugas", List.of(new Viewer.Grant(Viewer.Role.CITY_PERSONNEL, null)));

    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final String BY = "bench";
    private static final WorkPattern FIVE_DAYS = new WorkPattern(
            "five",
            Stream.of(DayOfWeek.values())
                    .filter(day -> day.compareTo(DayOfWeek.SATURDAY) < 0)
                    .map(day -> new WorkHours(
                            day, LocalTime.of(7, 30), LocalTime.of(16, day == DayOfWeek.FRIDAY ? 30 : 0), null, null))
                    .toList());

    private final ApplicationContext office;
    private final List<PersonMonth> people;
    private long logs;

    private BigOffice(ApplicationContext office, List<PersonMonth> people) {
        this.office = office;
        this.people = people;
    }

    /** Takes the people of a month into an empty database. */
    static void fill(ApplicationContext office, List<PersonMonth> people) {
        var filling = new BigOffice(office, people);
        filling.books();
        filling.pay();
        BigMonth.MONTH
                .atDay(1)
                .datesUntil(BigMonth.MONTH.plusMonths(1).atDay(1))
                .forEach(filling::day);
    }

    private void books() {
        var books = office.getBean(PersonnelBooks.class);
        var agency = new NewUnit(AGENCY, "agency", "Kota", null, AGENCY, ZONE);
        var units = people.stream().map(person -> person.employee().unit()).distinct();
        books.addUnits(Stream.concat(
                        Stream.of(agency), units.map(name -> new NewUnit(unit(name), name, name, AGENCY, AGENCY, ZONE)))
                .toList());
        books.addPersons(Map.of(OFFICER.person(), OFFICER.name()));
        books.addEmployees(people.stream().map(BigOffice::employee).toList());
        books.addPlacements(people.stream().map(BigOffice::placement).toList());
    }

    private static NewEmployee employee(PersonMonth person) {
        var employee = person.employee();
        return new NewEmployee(id(person), employee.nip(), employee.name(), employee.rank(), employee.employment());
    }

    private static NewPlacement placement(PersonMonth person) {
        var employee = person.employee();
        var jobClass = employee.jobClass();
        return new NewPlacement(
                id(person),
                unit(employee.unit()),
                employee.position(),
                jobClass == null ? null : jobClass.number(),
                null,
                LocalDate.of(2026, 1, 1),
                null);
    }

    private void pay() {
        var first = BigMonth.MONTH.minusMonths(1);
        office.getBean(WorkCalendar.class).add(List.of(FIVE_DAYS), byPerson(person -> FIVE_DAYS.name()), first);
        var pay = office.getBean(PayFacts.class);
        pay.addBases(byPerson(PersonMonth::pay), first);
        var given = people.stream()
                .map(person -> new PayFacts.Given(id(person), person.measures()))
                .toList();
        pay.addMeasures(given, BigMonth.MONTH, OFFICER.person(), BY);
        office.getBean(Policies.class)
                .publish(StarterPolicies.text(Benches.POLICY).orElseThrow(), OFFICER.person());
    }

    private <T> Map<PersonId, T> byPerson(Function<PersonMonth, T> fact) {
        return people.stream().collect(Collectors.toMap(BigOffice::id, fact));
    }

    private void day(LocalDate date) {
        var taps = new ArrayList<Tap>();
        var recorded = new ArrayList<Recorded>();
        var decided = new ArrayList<Decided>();
        for (var person : people) {
            var id = id(person);
            person.punches().stream()
                    .filter(tap -> tap.time().toLocalDate().equals(date))
                    .forEach(tap -> taps.add(new Tap(id, tap.time().atZone(ZONE).toInstant(), BY)));
            person.workLogs().stream().filter(log -> log.date().equals(date)).forEach(log -> {
                var key = new UUID(++logs << 16 | 0x7000, Long.MIN_VALUE);
                recorded.add(new Recorded(key, id, date, log.minutes(), "Menyusun laporan harian"));
                if (log.status() != WorkLog.Status.SUBMITTED) {
                    decided.add(new Decided(key, log.status(), OFFICER.person()));
                }
            });
        }
        office.getBean(Attendance.class).receive(taps);
        office.getBean(WorkLogs.class).record(recorded);
        office.getBean(WorkLogs.class).decide(decided);
    }

    static PersonId id(PersonMonth person) {
        return new PersonId(key("person " + person.employee().nip()));
    }

    private static UnitId unit(String name) {
        return new UnitId(key("unit " + name));
    }

    private static UUID key(String what) {
        return UUID.nameUUIDFromBytes((BY + " " + what).getBytes(StandardCharsets.UTF_8));
    }
}
