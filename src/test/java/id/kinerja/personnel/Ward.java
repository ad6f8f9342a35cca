package id.kinerja.personnel;

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
import id.kinerja.shared.Viewer.Grant;
import id.kinerja.shared.Viewer.Role;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** An agency of its own in the tests' house: an officer, a treasurer, and Sari who reports to the officer. */
public final class Ward {

    public static final LocalDate BEGIN = LocalDate.of(2026, 1, 1);
    private static final String PASSWORD = "rahasia";
    private static final AtomicInteger COUNT = new AtomicInteger(100);

    public final UnitId agency = new UnitId(UUID.randomUUID());
    public final String code = "KEL-" + COUNT.incrementAndGet();
    public final Nip officer;
    public final Nip treasurer;
    public final Nip sari;

    private final ApplicationContext beans;
    private final PersonnelBooks books;
    private final PersonId boss;

    public Ward(ApplicationContext beans) {
        this.beans = beans;
        books = beans.getBean(PersonnelBooks.class);
        books.addUnits(List.of(new NewUnit(agency, code, "Kantor " + code, null, agency, ZoneId.of("Asia/Jakarta"))));
        boss = new PersonId(UUID.randomUUID());
        officer = person(boss, "Nanda " + code, null, new Grant(Role.AGENCY_PERSONNEL, agency));
        treasurer = person(new PersonId(UUID.randomUUID()), "Umi " + code, boss, new Grant(Role.TREASURER, agency));
        sari = person(new PersonId(UUID.randomUUID()), "Sari " + code, boss);
    }

    private Nip person(PersonId id, String name, @Nullable PersonId superior, Grant... grants) {
        var nip = freeNip();
        books.addEmployees(List.of(new NewEmployee(id, nip, name, new Rank("III/a"), Employment.CPNS)));
        books.addPlacements(List.of(new NewPlacement(id, agency, "Pengolah Data", 6, superior, BEGIN, null)));
        books.grant(List.of(grants).stream()
                .map(grant -> new NewGrant(id, grant, BEGIN, "uji coba"))
                .toList());
        var accounts = beans.getBean(Accounts.class);
        accounts.keep(List.of(new Account(id, nip.digits(), accounts.hash(PASSWORD))));
        return nip;
    }

    /** Somebody of the agency who came by a list and has no account. */
    public Nip newcomer(@Nullable PersonId superior) {
        return newcomer(superior, BEGIN);
    }

    /** The same, whose first day is another. */
    public Nip comes(LocalDate day) {
        return newcomer(null, day);
    }

    private Nip newcomer(@Nullable PersonId superior, LocalDate begin) {
        var nip = freeNip();
        var person = new PersonId(UUID.randomUUID());
        books.addEmployees(List.of(new NewEmployee(person, nip, "Baru " + code, new Rank("III/a"), Employment.CPNS)));
        books.addPlacements(List.of(new NewPlacement(person, agency, "Pengolah Data", 6, superior, begin, null)));
        return nip;
    }

    /** A number that nobody has yet, as decrees have it. */
    public static Nip freeNip() {
        return new Nip("19850412201003%d%03d".formatted(1 + COUNT.incrementAndGet() / 1000 % 2, COUNT.get() % 1000));
    }

    public Browser browserOf(Nip nip) {
        var port = beans.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        var browser = new Browser(port);
        browser.signIn(nip.digits(), PASSWORD);
        return browser;
    }
}
