package id.kinerja.payslips.web;

import id.kinerja.allowance.PayFacts;
import id.kinerja.allowance.Policies;
import id.kinerja.allowance.policyfile.StarterPolicies;
import id.kinerja.attendance.Attendance;
import id.kinerja.attendance.Attendance.Tap;
import id.kinerja.calendar.WorkCalendar;
import id.kinerja.calendar.model.WorkHours;
import id.kinerja.calendar.model.WorkPattern;
import id.kinerja.identity.Account;
import id.kinerja.identity.Accounts;
import id.kinerja.marks.model.MeasureKind;
import id.kinerja.marks.model.Measures;
import id.kinerja.marks.model.PayBasis;
import id.kinerja.marks.model.PayBasis.Criterion;
import id.kinerja.marks.model.Predicate;
import id.kinerja.monthend.MonthEnd;
import id.kinerja.organization.NewEmployee;
import id.kinerja.organization.NewPlacement;
import id.kinerja.organization.NewUnit;
import id.kinerja.organization.PersonnelBooks;
import id.kinerja.organization.model.Employment;
import id.kinerja.organization.model.Nip;
import id.kinerja.organization.model.Rank;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Ratio;
import id.kinerja.shared.Rupiah;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;

/** An archivist in an agency of her own and a neighbour elsewhere, for tests of what employees see. */
@TestComponent
class Archivist {

    static final String PASSWORD = "rahasia";
    static final Nip NIP = new Nip("199003012015032004");
    static final Nip NEIGHBOUR = new Nip("199003022015032005");
    static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    private static final PersonId PERSON = new PersonId(UUID.fromString("019a0000-0000-7000-8000-0000000000a1"));
    private static final PersonId OTHER = new PersonId(UUID.fromString("019a0000-0000-7000-8000-0000000000a2"));
    private static final UnitId AGENCY = new UnitId(UUID.fromString("019a0000-0000-7000-8000-0000000000b1"));
    private static final UnitId ELSEWHERE = new UnitId(UUID.fromString("019a0000-0000-7000-8000-0000000000b2"));
    private static final LocalDate BEGIN = LocalDate.of(2024, 1, 1);

    @Autowired
    private PersonnelBooks books;

    @Autowired
    private WorkCalendar calendar;

    @Autowired
    private Accounts accounts;

    @Autowired
    private PayFacts pay;

    @Autowired
    private Policies policies;

    @Autowired
    private Attendance attendance;

    @Autowired
    private MonthEnd monthEnd;

    private boolean isThere;

    /** Once for all tests: each starter policy governs a month of 2024, the common one everything since. */
    synchronized void comes() {
        if (isThere) {
            return;
        }
        isThere = true;
        books.addUnits(List.of(unit(AGENCY, "ARSIP-UJI"), unit(ELSEWHERE, "LAIN-UJI")));
        books.addEmployees(List.of(employee(PERSON, NIP, "Sari Cermat"), employee(OTHER, NEIGHBOUR, "Tono Andal")));
        books.addPlacements(List.of(post(PERSON, AGENCY), post(OTHER, ELSEWHERE)));
        var hours = Arrays.stream(DayOfWeek.values())
                .map(day -> new WorkHours(day, LocalTime.of(7, 30), LocalTime.of(16, 0), null, null))
                .toList();
        var pattern = new WorkPattern("setiap hari", hours);
        calendar.add(List.of(pattern), Map.of(PERSON, pattern.name(), OTHER, pattern.name()), YearMonth.from(BEGIN));
        var hash = accounts.hash(PASSWORD);
        accounts.keep(List.of(new Account(PERSON, NIP.digits(), hash), new Account(OTHER, NEIGHBOUR.digits(), hash)));
        publish();
        neverOnTime(YearMonth.of(2024, 12));
    }

    private void publish() {
        var from = BEGIN;
        for (var id : StarterPolicies.IDS) {
            publish(id, from);
            from = from.plusMonths(1);
        }
        publish("common-60-40", from);
        var amounts = new EnumMap<Criterion, Rupiah>(Criterion.class);
        Arrays.stream(Criterion.values()).forEach(criterion -> amounts.put(criterion, new Rupiah(1_500_000)));
        var basis = new PayBasis(null, null, amounts, EnumSet.allOf(PayBasis.Trait.class));
        pay.addBases(Map.of(PERSON, basis), YearMonth.from(BEGIN));
    }

    private void publish(String id, LocalDate from) {
        var text = StarterPolicies.text(id).orElseThrow();
        policies.publish(text.replaceFirst("(?m)^effective_from: .*$", "effective_from: " + from), OTHER);
    }

    /** A month in which she was late or left early every day, and by ever more minutes. */
    void neverOnTime(YearMonth month) {
        month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).forEach(date -> {
            var minutes = date.getDayOfMonth() * 4L;
            tap(date, LocalTime.of(7, 30).plusMinutes(minutes));
            tap(date, LocalTime.of(16, 0).minusMinutes(minutes % 7));
        });
        var numbers = new EnumMap<MeasureKind, Ratio>(MeasureKind.class);
        for (var kind : List.of(MeasureKind.BEHAVIOUR, MeasureKind.CREATIVITY, MeasureKind.BUDGET_ABSORPTION)) {
            numbers.put(kind, Ratio.of(9));
        }
        var measures = new Measures(Predicate.GOOD, Measures.Assessed.YES, numbers);
        pay.addMeasures(List.of(new PayFacts.Given(PERSON, measures)), month, OTHER, "uji");
    }

    void tap(LocalDate date, LocalTime time) {
        attendance.receive(
                List.of(new Tap(PERSON, date.atTime(time).atZone(ZONE).toInstant(), "terminal gerbang")));
    }

    void closes(YearMonth month, int unready) {
        var officer = new Viewer(OTHER, "Tono Andal", List.of(new Viewer.Grant(Viewer.Role.CITY_PERSONNEL, null)));
        monthEnd.close(officer, AGENCY, month, unready);
    }

    void opensAgain(YearMonth month, String reason) {
        var officer = new Viewer(OTHER, "Tono Andal", List.of(new Viewer.Grant(Viewer.Role.CITY_PERSONNEL, null)));
        monthEnd.reopen(officer, AGENCY, month, reason);
    }

    private static NewUnit unit(UnitId id, String code) {
        return new NewUnit(id, code, "Dinas " + code, null, id, ZONE);
    }

    private static NewEmployee employee(PersonId id, Nip nip, String name) {
        return new NewEmployee(id, nip, name, new Rank("III/b"), Employment.PNS);
    }

    private static NewPlacement post(PersonId person, UnitId unit) {
        return new NewPlacement(person, unit, "Arsiparis", 7, null, BEGIN, null);
    }
}
