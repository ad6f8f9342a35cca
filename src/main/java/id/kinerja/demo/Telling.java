package id.kinerja.demo;

import id.kinerja.allowance.PayFacts;
import id.kinerja.attendance.Attendance;
import id.kinerja.attendance.Attendance.Called;
import id.kinerja.attendance.Attendance.Tap;
import id.kinerja.demo.city.City;
import id.kinerja.demo.city.DayFacts;
import id.kinerja.demo.city.Facts;
import id.kinerja.demo.city.Person;
import id.kinerja.discipline.Sanctions;
import id.kinerja.leave.Absences;
import id.kinerja.organization.PersonnelBooks;
import id.kinerja.performance.WorkLogs;
import id.kinerja.performance.WorkLogs.Decided;
import id.kinerja.performance.WorkLogs.Recorded;
import id.kinerja.performance.model.WorkLog;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells what happened in Kota Contoh up to a moment: nothing that has not happened yet, and nothing twice. */
@Component
class Telling {

    private static final String TERMINAL = "terminal ";
    private static final String BY = "Kota Contoh";
    private static final LocalTime ROLL_IS_CALLED = LocalTime.of(8, 0);

    /** A night shift's taps and a superior's decisions come days after the day they are about. */
    private static final int LOOKED_BACK = 10;

    private final PersonnelBooks books;
    private final Attendance attendance;
    private final Absences absences;
    private final WorkLogs workLogs;
    private final Sanctions sanctions;
    private final PayFacts pay;

    Telling(
            PersonnelBooks books,
            Attendance attendance,
            Absences absences,
            WorkLogs workLogs,
            Sanctions sanctions,
            PayFacts pay) {
        this.books = books;
        this.attendance = attendance;
        this.absences = absences;
        this.workLogs = workLogs;
        this.sanctions = sanctions;
        this.pay = pay;
    }

    /** The story from its first day to now. */
    void tellAll(City city, LocalDateTime now) {
        var facts = Facts.of(city);
        absences.add(documents(city, facts, city.firstDay())
                .filter(one -> one.absence().from().isBefore(city.firstDay())));
        for (var month = YearMonth.from(city.firstDay()); !month.isAfter(city.month()); month = month.plusMonths(1)) {
            tellMonth(city, facts, month);
        }
        city.firstDay().datesUntil(now.toLocalDate().plusDays(1)).forEach(date -> {
            tellAbsences(city, facts, date);
            tellDay(city, facts, date, LocalDateTime.MIN, now);
        });
    }

    /** What happened after the moment up to which it was told. */
    void tellOn(City city, LocalDateTime since, LocalDateTime now) {
        var facts = Facts.of(city);
        since.toLocalDate()
                .plusDays(1)
                .datesUntil(now.toLocalDate().plusDays(1))
                .forEach(date -> {
                    if (date.getDayOfMonth() == 1) {
                        tellMonth(city, facts, YearMonth.from(date));
                    }
                    tellAbsences(city, facts, date);
                });
        since.toLocalDate()
                .minusDays(LOOKED_BACK)
                .datesUntil(now.toLocalDate().plusDays(1))
                .forEach(date -> tellDay(city, facts, date, since, now));
    }

    private void tellMonth(City city, Facts facts, YearMonth month) {
        var officer = Founding.officer(city);
        pay.addMeasures(
                city.people().stream()
                        .map(person -> new PayFacts.Given(Ids.person(person), facts.measures(person, month)))
                        .toList(),
                month,
                officer,
                BY);
        sanctions.add(city.people().stream()
                .flatMap(person -> facts.sanctions(person, month).stream()
                        .map(one -> new Sanctions.Decided(Ids.person(person), one, BY)))
                .toList());
    }

    // the transfers of a month are decided before it begins
    private void tellTransfers(City city, YearMonth month) {
        city.people().stream()
                .flatMap(Founding::placements)
                .filter(placement -> YearMonth.from(placement.from()).equals(month))
                .forEach(books::transfer);
    }

    private void tellAbsences(City city, Facts facts, LocalDate date) {
        absences.add(
                documents(city, facts, date).filter(one -> one.absence().from().equals(date)));
    }

    private static Stream<Absences.Documented> documents(City city, Facts facts, LocalDate date) {
        return city.people().stream()
                .flatMap(person -> facts.absences(person, date, date).stream()
                        .map(one -> new Absences.Documented(Ids.person(person), one.absence(), one.number())));
    }

    private void tellDay(City city, Facts facts, LocalDate date, LocalDateTime since, LocalDateTime now) {
        var taps = new ArrayList<Tap>();
        var called = new ArrayList<Called>();
        var logs = new ArrayList<Recorded>();
        var decisions = new ArrayList<Decided>();
        for (var person : city.people()) {
            var day = facts.ofDay(person, date);
            day.punches().stream()
                    .map(punch -> punch.time())
                    .filter(time -> time.isAfter(since) && !time.isAfter(now))
                    .forEach(time -> taps.add(new Tap(Ids.person(person), at(time), TERMINAL + person.agency())));
            if (!now.isBefore(date.atTime(ROLL_IS_CALLED))) {
                day.rollCalls().forEach(one -> called.add(new Called(Ids.person(person), one)));
            }
            if (date.isBefore(now.toLocalDate())) {
                addLogs(city, person, day, logs, decisions);
            }
        }
        attendance.receive(taps);
        attendance.callRoll(called);
        workLogs.record(logs);
        workLogs.decide(decisions);
    }

    private static void addLogs(City city, Person person, DayFacts day, List<Recorded> logs, List<Decided> decisions) {
        var number = 0;
        for (var written : day.logs()) {
            var id = Ids.log(person, day.date(), number++);
            var log = written.log();
            logs.add(new Recorded(id, Ids.person(person), log.date(), log.minutes(), written.text()));
            if (log.status() != WorkLog.Status.SUBMITTED) {
                var decider =
                        city.superior(person, day.date()).map(Ids::person).orElseGet(() -> Founding.officer(city));
                decisions.add(new Decided(id, log.status(), decider));
            }
        }
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(City.ZONE).toInstant();
    }
}
