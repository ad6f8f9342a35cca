package id.kinerja.organization;

import id.kinerja.identity.Account;
import id.kinerja.identity.Accounts;
import id.kinerja.organization.model.Employment;
import id.kinerja.organization.model.Nip;
import id.kinerja.organization.model.PositionKind;
import id.kinerja.organization.model.Rank;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer;
import id.kinerja.shared.Viewer.Grant;
import id.kinerja.shared.Viewer.Role;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContext;

/** An agency of its own for each test: a division with its chief, a section with two people, and the city's officer. */
public record Borough(
        ApplicationContext beans,
        UnitId agency,
        UnitId division,
        UnitId section,
        PersonId chief,
        PersonId clerk,
        PersonId newcomer,
        Viewer officer,
        List<Nip> nips) {

    public static final String PASSWORD = "rahasia";

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final LocalDate LONG_AGO = LocalDate.of(2026, 1, 1);

    public static Borough found(ApplicationContext beans) {
        var number = COUNT.incrementAndGet();
        var people = List.of(person(), person(), person(), person());
        var grant = new Grant(Role.CITY_PERSONNEL, null);
        var officer = new Viewer(people.get(3), "Petugas Kota " + number, List.of(grant));
        var nips = List.of(nip(), nip(), nip(), nip());
        var borough =
                new Borough(beans, unit(), unit(), unit(), people.get(0), people.get(1), people.get(2), officer, nips);
        borough.write(number, people);
        return borough;
    }

    private void write(int number, List<PersonId> people) {
        var books = beans.getBean(PersonnelBooks.class);
        books.addUnits(List.of(
                new NewUnit(agency, "DES-" + number, "Dinas Desa " + number, null, agency, ZONE),
                new NewUnit(division, "DES-" + number + "-1", "Bidang Uji", agency, agency, ZONE),
                new NewUnit(section, "DES-" + number + "-2", "Seksi Uji", division, agency, ZONE)));
        beans.getBean(Appointments.class)
                .addPositions(List.of(
                        new NewPosition(division, "Kepala Bidang Uji", PositionKind.STRUCTURAL, 11, true, null, "uji"),
                        new NewPosition(section, "Arsiparis", PositionKind.FUNCTIONAL, 7, false, null, "uji")));
        var names = List.of("Kepala Uji", "Staf Uji", "Pendatang Uji", officer.name());
        for (var i = 0; i < people.size(); i++) {
            books.addEmployees(List.of(
                    new NewEmployee(people.get(i), nips.get(i), names.get(i), new Rank("III/a"), Employment.PNS)));
        }
        place(chief, division, "Kepala Bidang Uji", LONG_AGO);
        place(clerk, section, "Arsiparis", LONG_AGO);
        place(newcomer, section, "Arsiparis", LONG_AGO);
        books.grant(List.of(new NewGrant(officer.person(), officer.grants().getFirst(), LONG_AGO, "uji")));
        var accounts = beans.getBean(Accounts.class);
        var hash = accounts.hash(PASSWORD);
        for (var i = 0; i < people.size(); i++) {
            accounts.keep(List.of(new Account(people.get(i), nips.get(i).digits(), hash)));
        }
    }

    void place(PersonId person, UnitId unit, String position, LocalDate from) {
        var next = new NewPlacement(person, unit, position, 7, null, from, null);
        var books = beans.getBean(PersonnelBooks.class);
        if (from.equals(LONG_AGO)) {
            books.addPlacements(List.of(next));
        } else {
            books.transfer(next);
        }
    }

    private static PersonId person() {
        return new PersonId(UUID.randomUUID());
    }

    private static UnitId unit() {
        return new UnitId(UUID.randomUUID());
    }

    private static Nip nip() {
        return new Nip("19910202" + "%010d".formatted(COUNT.incrementAndGet()));
    }
}
