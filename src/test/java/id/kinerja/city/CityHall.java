package id.kinerja.city;

import com.microsoft.playwright.options.Cookie;
import id.kinerja.Kinerja;
import id.kinerja.database.DatabaseAddress;
import id.kinerja.database.TestDatabase;
import id.kinerja.demo.KotaContoh;
import id.kinerja.demo.city.CastRole;
import id.kinerja.demo.city.City;
import id.kinerja.demo.city.Person;
import id.kinerja.organization.Organization;
import id.kinerja.organization.RoleBook;
import id.kinerja.organization.RoleSearch;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Viewer;
import id.kinerja.shared.Viewer.Role;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The whole server over Kota Contoh on a Friday morning. It starts once in a run, which takes seconds; what a test changes
 * is undone by {@link #afresh}, which puts a copy of the city in its place within a tenth of a second.
 */
final class CityHall {

    static final LocalDateTime FRIDAY = LocalDateTime.parse("2026-11-20T10:05");
    static final String PASSWORD = "kota-contoh";
    private static final String PATTERN = "kota_contoh";
    private static final int LOOKS = 100;
    private static final int MOMENT = 50;

    private static @Nullable CityHall open;

    private final CityClock clock = new CityClock(FRIDAY.atZone(City.ZONE).toInstant());
    private final SwitchedDatabase database = new SwitchedDatabase();
    private final City city = City.of(FRIDAY.toLocalDate());
    private final Map<String, List<Cookie>> keys = new HashMap<>();
    private @Nullable ConfigurableApplicationContext server;

    private CityHall() {
        database.serve(TestDatabase.like(PATTERN, this::found));
    }

    static synchronized CityHall open() {
        if (open == null) {
            open = new CityHall();
        }
        return open;
    }

    /** As it was on Friday morning, whatever was done since; whoever was signed in is not any more. */
    static CityHall afresh() {
        var hall = open();
        hall.clock.set(FRIDAY.atZone(City.ZONE).toInstant());
        hall.keys.clear();
        hall.database.serve(TestDatabase.like(PATTERN, address -> {}));
        return hall;
    }

    City city() {
        return city;
    }

    Person cast(CastRole role) {
        return Objects.requireNonNull(city.cast().get(role));
    }

    /** The cookies of somebody who signed in; he does so once, as long as the same city is served. */
    List<Cookie> keys(String signIn) {
        return keys.computeIfAbsent(signIn, who -> Visit.keys(address(), who, PASSWORD));
    }

    /** The key of an agency or unit in addresses. */
    String unit(String code) {
        var organization = server().getBean(Organization.class);
        return organization.allAgencies().stream()
                .flatMap(agency -> organization.unitsOf(agency).stream())
                .filter(unit -> unit.code().equals(code))
                .map(unit -> unit.id().id().toString())
                .findFirst()
                .orElseThrow();
    }

    /** The key of a role that somebody holds, in addresses. */
    String grant() {
        var officer =
                new Viewer(new PersonId(new UUID(0, 0)), "", List.of(new Viewer.Grant(Role.CITY_PERSONNEL, null)));
        var search = new RoleSearch("", Role.TREASURER, null, false, 1);
        return server().getBean(RoleBook.class).find(officer, search).roles().stream()
                .map(held -> held.id().toString())
                .findFirst()
                .orElseThrow();
    }

    String address() {
        return "http://localhost:"
                + ((WebServerApplicationContext) server()).getWebServer().getPort();
    }

    /** Lets the city live on until this moment. */
    void tellUntil(LocalDateTime moment) {
        clock.set(moment.atZone(City.ZONE).toInstant());
        server().getBean(KotaContoh.class).tellOn();
    }

    /** The SQL that drawing pages costs. */
    List<String> statementsOf(Runnable visit) {
        database.forgetStatements();
        visit.run();
        return database.statements();
    }

    /** Whether the connections that pages take are given back, at the latest a moment after the page was sent. */
    boolean isIdle() {
        for (var look = 0; look < LOOKS && database.taken() > 0; look++) {
            try {
                Thread.sleep(MOMENT);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return database.taken() == 0;
    }

    /** Where the city lies now, for a command beside the server. */
    DatabaseAddress databaseAddress() {
        return database.address();
    }

    ConfigurableApplicationContext server() {
        return Objects.requireNonNull(server);
    }

    private void found(DatabaseAddress address) {
        database.serve(address);
        var application = new SpringApplication(Kinerja.class);
        application.setAdditionalProfiles("demo");
        application.setRegisterShutdownHook(false);
        application.setDefaultProperties(Map.of("server.port", "0", "logging.level.root", "warn"));
        application.addInitializers(context -> furnish((GenericApplicationContext) context));
        server = application.run();
        server.getBean(KotaContoh.class).found();
        database.letGo();
    }

    // nobody tells on by himself: a test says when time passes
    private void furnish(GenericApplicationContext context) {
        context.registerBean("cityClock", Clock.class, () -> clock, bean -> bean.setPrimary(true));
        context.registerBean("dataSource", DataSource.class, () -> database);
        context.addBeanFactoryPostProcessor(
                beans -> ((BeanDefinitionRegistry) beans).removeBeanDefinition("storyteller"));
    }
}
