package id.kinerja.demo;

import id.kinerja.allowance.PayFacts;
import id.kinerja.allowance.Policies;
import id.kinerja.allowance.policyfile.StarterPolicies;
import id.kinerja.calendar.WorkCalendar;
import id.kinerja.demo.city.City;
import id.kinerja.demo.city.Guest;
import id.kinerja.demo.city.Person;
import id.kinerja.demo.city.Role;
import id.kinerja.identity.Account;
import id.kinerja.identity.Accounts;
import id.kinerja.organization.Entered;
import id.kinerja.organization.NewEmployee;
import id.kinerja.organization.NewGrant;
import id.kinerja.organization.NewPlacement;
import id.kinerja.organization.NewUnit;
import id.kinerja.organization.PersonnelBooks;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer;
import id.kinerja.shared.Viewer.Grant;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes Kota Contoh into the books: units, people, posts, hours, roles, accounts and the rule. */
@Component
class Founding {

    static final String PASSWORD = "kota-contoh";
    private static final String POLICY = "common-60-40";
    private static final String REASON = "Kota Contoh";

    private final PersonnelBooks books;
    private final Structure structure;
    private final WorkCalendar calendar;
    private final Accounts accounts;
    private final PayFacts pay;
    private final Policies policies;

    Founding(
            PersonnelBooks books,
            Structure structure,
            WorkCalendar calendar,
            Accounts accounts,
            PayFacts pay,
            Policies policies) {
        this.books = books;
        this.structure = structure;
        this.calendar = calendar;
        this.accounts = accounts;
        this.pay = pay;
        this.policies = policies;
    }

    void found(City city) {
        books.addUnits(city.units().stream().map(unit -> unit(city, unit)).toList());
        structure.addPositions(city);
        books.addEmployees(city.people().stream().map(Founding::employee).toList());
        books.addPersons(
                city.guests().stream().collect(Collectors.toMap(guest -> Ids.guest(guest.signIn()), Guest::name)));
        city.guests().forEach(guest -> enter(city, guest));
        books.addPlacements(city.people().stream().flatMap(Founding::placements).toList());
        structure.addYoungSections(city);
        books.grant(grants(city));
        accounts.keep(accountsOf(city));
        calendar.addHolidays(city.holidays());
        var begin = YearMonth.from(city.firstDay());
        calendar.add(
                city.patterns(), city.people().stream().collect(Collectors.toMap(Ids::person, Person::pattern)), begin);
        pay.addBases(city.people().stream().collect(Collectors.toMap(Ids::person, Person::pay)), begin);
        policies.publish(StarterPolicies.text(POLICY).orElseThrow(), officer(city));
    }

    private void enter(City city, Guest guest) {
        var begin = city.firstDay();
        var at = begin.atStartOfDay(City.ZONE).toInstant();
        var entered = new Entered(Ids.guest(guest.signIn()), begin, REASON, officer(city), at);
        books.enterOutsider(entered, guest.name(), guest.title(), null);
    }

    /** The first city personnel officer, in whose name the demo acts. */
    static PersonId officer(City city) {
        return city.people().stream()
                .filter(person -> person.roles().contains(Role.CITY_OFFICER))
                .map(Ids::person)
                .findFirst()
                .orElseThrow();
    }

    private static NewUnit unit(City city, id.kinerja.demo.city.Unit unit) {
        return new NewUnit(
                Ids.unit(unit.code()),
                unit.code(),
                unit.name(),
                city.above(unit).map(Ids::unit).orElse(null),
                Ids.unit(unit.agency()),
                City.ZONE);
    }

    private static NewEmployee employee(Person person) {
        return new NewEmployee(Ids.person(person), person.nip(), person.name(), person.rank(), person.employment());
    }

    static Stream<NewPlacement> placements(Person person) {
        var posts = person.posts();
        return IntStream.range(0, posts.size()).mapToObj(i -> {
            var post = posts.get(i);
            var jobClass = post.jobClass();
            return new NewPlacement(
                    Ids.person(person),
                    Ids.unit(post.unit()),
                    post.position(),
                    jobClass == null ? null : jobClass.number(),
                    null,
                    post.from(),
                    i + 1 < posts.size() ? posts.get(i + 1).from() : null);
        });
    }

    private static List<NewGrant> grants(City city) {
        var ofEmployees = city.people().stream()
                .flatMap(person -> person.roles().stream()
                        .map(role -> new NewGrant(
                                Ids.person(person), grant(role, Ids.unit(person.agency())), city.firstDay(), REASON)));
        var ofGuests = city.guests().stream()
                .map(guest ->
                        new NewGrant(Ids.guest(guest.signIn()), grant(guest.role(), null), city.firstDay(), REASON));
        var ofHeads = city.agencies().stream()
                .map(agency -> new NewGrant(
                        Ids.person(city.headOf(agency.code())),
                        grant(Role.AGENCY_HEAD, Ids.unit(agency.code())),
                        city.firstDay(),
                        REASON));
        return Stream.of(ofEmployees, ofHeads, ofGuests).flatMap(all -> all).toList();
    }

    private static Grant grant(Role role, @Nullable UnitId agency) {
        return switch (role) {
            case AGENCY_OFFICER -> new Grant(Viewer.Role.AGENCY_PERSONNEL, agency);
            case CITY_OFFICER -> new Grant(Viewer.Role.CITY_PERSONNEL, null);
            case TREASURER -> new Grant(Viewer.Role.TREASURER, agency);
            case AUDITOR -> new Grant(Viewer.Role.AUDITOR, null);
            case MAYOR -> new Grant(Viewer.Role.MAYOR, null);
            case MAYOR_ASSISTANT -> new Grant(Viewer.Role.MAYOR_ASSISTANT, null);
            case AGENCY_HEAD -> new Grant(Viewer.Role.AGENCY_HEAD, agency);
            case ADMINISTRATOR -> new Grant(Viewer.Role.ADMINISTRATOR, null);
        };
    }

    // one hash for all: a thousand slow ones would only delay the first look at an invented city
    private List<Account> accountsOf(City city) {
        var hash = accounts.hash(PASSWORD);
        return Stream.concat(
                        city.people().stream()
                                .map(person -> new Account(
                                        Ids.person(person), person.nip().digits(), hash)),
                        city.guests().stream()
                                .map(guest -> new Account(Ids.guest(guest.signIn()), guest.signIn(), hash)))
                .toList();
    }
}
