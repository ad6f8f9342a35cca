package id.kinerja.demo.city;

import id.kinerja.calendar.model.Holiday;
import id.kinerja.calendar.model.Shift;
import id.kinerja.calendar.model.WorkPattern;
import id.kinerja.organization.model.Nip;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Kota Contoh as it stands on a day: its agencies, its people, its hours, and who of them is in the cast. */
public final class City {

    /** The zone of the whole city. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    /** The agency whose people are all fixed: Dinas Arsip dan Perpustakaan. */
    public static final String CAST_AGENCY = "ARPUS";

    static final String SECRETARIAT = "SETDA";
    private static final int CLOSED_MONTHS = 2;

    private final LocalDate today;
    private final List<Agencies.Agency> agencies = Agencies.read();
    private final Map<String, Unit> units;
    private final List<Person> people;
    private final Map<String, Person> heads;
    private final Map<String, WorkPattern> patterns;
    private final List<Holiday> holidays = Hours.holidays();
    private final Set<LocalDate> free = holidays.stream().map(Holiday::date).collect(Collectors.toUnmodifiableSet());

    private City(LocalDate today) {
        this.today = today;
        this.units = agencies.stream()
                .flatMap(Agencies.Agency::all)
                .collect(Collectors.toUnmodifiableMap(Unit::code, Function.identity()));
        this.people = Census.of(agencies, YearMonth.from(today));
        this.heads = people.stream()
                .filter(Person::isHead)
                .collect(Collectors.toUnmodifiableMap(
                        head -> head.posts().getFirst().unit(), Function.identity()));
        this.patterns =
                Hours.patterns().stream().collect(Collectors.toUnmodifiableMap(WorkPattern::name, Function.identity()));
    }

    public static City of(LocalDate today) {
        return new City(today);
    }

    public LocalDate today() {
        return today;
    }

    /** The month that runs. */
    public YearMonth month() {
        return YearMonth.from(today);
    }

    /** The months before it that are closed, the earlier first. */
    public List<YearMonth> closedMonths() {
        return List.of(month().minusMonths(CLOSED_MONTHS), month().minusMonths(1));
    }

    /** The first day of which the demo tells. */
    public LocalDate firstDay() {
        return closedMonths().getFirst().atDay(1);
    }

    /** Agencies, each followed by its units; a unit stands behind its parent. */
    public List<Unit> units() {
        return agencies.stream().flatMap(Agencies.Agency::all).toList();
    }

    public List<Unit> agencies() {
        return agencies.stream().map(Agencies.Agency::self).toList();
    }

    public Unit unit(String code) {
        return Optional.ofNullable(units.get(code)).orElseThrow(() -> new IllegalArgumentException("no unit " + code));
    }

    public List<Person> people() {
        return people;
    }

    public Person person(Nip nip) {
        return people.stream()
                .filter(person -> person.nip().equals(nip))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody has the NIP " + nip));
    }

    public Person headOf(String unit) {
        return Optional.ofNullable(heads.get(unit))
                .orElseThrow(() -> new IllegalArgumentException("nobody heads " + unit));
    }

    /** Who assesses and verifies somebody on a day; nobody above the secretary of the city. */
    public Optional<Person> superior(Person person, LocalDate date) {
        var unit = unit(person.postOn(date).unit());
        if (!person.isHead()) {
            return Optional.of(headOf(unit.code()));
        }
        if (unit.parent() != null) {
            return Optional.of(headOf(unit.parent()));
        }
        return unit.code().equals(SECRETARIAT) ? Optional.empty() : Optional.of(headOf(under(unit)));
    }

    public List<Guest> guests() {
        return Rows.of("guests").stream()
                .map(row -> new Guest(row.text(0), row.text(1), row.text(2), Role.valueOf(row.text(3))))
                .toList();
    }

    public List<WorkPattern> patterns() {
        return Hours.patterns();
    }

    public List<Holiday> holidays() {
        return holidays;
    }

    /** The cast of today; who is on maternity leave and who is transferred takes turns. */
    public Map<CastRole, Person> cast() {
        return Cast.of(this);
    }

    /** When somebody works on a day; not on days off and holidays. */
    Optional<Shift> shift(Person person, LocalDate date) {
        return free.contains(date) ? Optional.empty() : pattern(person).shiftOn(date);
    }

    WorkPattern pattern(Person person) {
        return Optional.ofNullable(patterns.get(person.pattern())).orElseThrow();
    }

    boolean isHoliday(LocalDate date) {
        return free.contains(date);
    }

    /** The unit above in the tree of the government: of an agency mostly the secretariat of the city. */
    public Optional<String> above(Unit unit) {
        if (unit.parent() != null) {
            return Optional.of(unit.parent());
        }
        return unit.code().equals(SECRETARIAT) ? Optional.empty() : Optional.of(under(unit));
    }

    private String under(Unit agency) {
        return agencies.stream()
                .filter(each -> each.self().equals(agency))
                .findFirst()
                .orElseThrow()
                .under();
    }
}
