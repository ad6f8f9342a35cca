package id.kinerja.demo.city;

import id.kinerja.calendar.model.MonthSchedule;
import id.kinerja.marks.model.PersonMonth;
import id.kinerja.organization.model.Employee;
import id.kinerja.organization.model.Placement;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;

/** Months of people of the city, as the month's calculation wants them. */
final class CityMonths {

    private final City city;
    private final Facts facts;

    CityMonths(City city) {
        this.city = city;
        this.facts = Facts.of(city);
    }

    PersonMonth of(Person person, YearMonth month, int highestBehaviour) {
        var first = month.atDay(1);
        var days = first.minusDays(1)
                .datesUntil(month.atEndOfMonth().plusDays(2))
                .map(date -> facts.ofDay(person, date))
                .toList();
        var inMonth = days.stream()
                .filter(day -> YearMonth.from(day.date()).equals(month))
                .toList();
        return new PersonMonth(
                month,
                employee(person, person.postOn(first)),
                person.pay(),
                new MonthSchedule(month, city.pattern(person), city.holidays()),
                placements(person, month),
                days.stream().flatMap(day -> day.punches().stream()).toList(),
                facts.absences(person, first, month.atEndOfMonth()).stream()
                        .map(Document::absence)
                        .toList(),
                inMonth.stream()
                        .flatMap(day -> day.logs().stream())
                        .map(WrittenLog::log)
                        .toList(),
                inMonth.stream().flatMap(day -> day.rollCalls().stream()).toList(),
                facts.measures(person, month, highestBehaviour),
                facts.sanctions(person, month));
    }

    private static List<Placement> placements(Person person, YearMonth month) {
        return person.posts().stream()
                .filter(post -> YearMonth.from(post.from()).equals(month))
                .map(post -> new Placement(post.from(), Objects.requireNonNull(post.jobClass()), post.unit()))
                .toList();
    }

    private Employee employee(Person person, Post post) {
        return new Employee(
                person.nip(),
                person.name(),
                city.unit(person.agency()).name(),
                post.position(),
                post.jobClass(),
                person.rank(),
                person.employment());
    }
}
