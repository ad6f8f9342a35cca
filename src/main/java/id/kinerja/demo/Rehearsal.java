package id.kinerja.demo;

import id.kinerja.demo.city.CastRole;
import id.kinerja.demo.city.City;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** The first minutes of a house, played once by the build: the Java machine remembers what was needed for them. */
@Component
class Rehearsal implements ApplicationRunner {

    private final Founding founding;
    private final Clock clock;
    private final Environment environment;

    Rehearsal(Founding founding, Clock clock, Environment environment) {
        this.founding = founding;
        this.clock = clock;
        this.environment = environment;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException, InterruptedException {
        if (!environment.acceptsProfiles(Profiles.of("rehearsal"))) {
            return;
        }
        var city = City.of(LocalDate.ofInstant(clock.instant(), City.ZONE));
        founding.found(city);
        try (var visit = new Visit(environment.getRequiredProperty("local.server.port"))) {
            visit.signIn(city.cast().get(CastRole.AGENCY_OFFICER).nip().digits(), Founding.PASSWORD);
            visit.walkAround();
        }
    }
}
