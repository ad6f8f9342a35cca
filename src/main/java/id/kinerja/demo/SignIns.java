package id.kinerja.demo;

import id.kinerja.demo.city.CastRole;
import id.kinerja.demo.city.City;
import id.kinerja.demo.city.Guest;
import id.kinerja.demo.city.Person;
import id.kinerja.shared.TextKey;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** As whom one can come in to look at Kota Contoh: one person for every role, all with the same password. */
@Component
public class SignIns {

    /** Everybody's in Kota Contoh, and no secret. */
    public static final String PASSWORD = Founding.PASSWORD;

    private static final Map<CastRole, PartText> PARTS = new EnumMap<>(Map.of(
            CastRole.DILIGENT_EMPLOYEE, PartText.EMPLOYEE,
            CastRole.SUPERIOR, PartText.SUPERIOR,
            CastRole.AGENCY_OFFICER, PartText.AGENCY_OFFICER,
            CastRole.HEAD_OF_AGENCY, PartText.HEAD_OF_AGENCY,
            CastRole.TREASURER, PartText.TREASURER,
            CastRole.CITY_OFFICER, PartText.CITY_OFFICER));

    private final SeedRepository seeds;
    private final Clock clock;

    SignIns(SeedRepository seeds, Clock clock) {
        this.seeds = seeds;
        this.clock = clock;
    }

    /** The part somebody plays, his name, and the name by which he signs in. */
    public record SignIn(TextKey part, String who, String name) {

        private static SignIn of(TextKey part, Person person) {
            return new SignIn(part, person.name(), person.nip().digits());
        }

        private static SignIn of(Guest guest) {
            return new SignIn(PartText.valueOf(guest.role().name()), guest.name(), guest.signIn());
        }
    }

    /** Whether Kota Contoh lives in this database. */
    public boolean isThere() {
        return seeds.toldUntil().isPresent();
    }

    public List<SignIn> all() {
        var city = City.of(LocalDate.ofInstant(clock.instant(), City.ZONE));
        var cast = city.cast();
        var all = new ArrayList<SignIn>();
        for (var part : PartText.values()) {
            PARTS.entrySet().stream()
                    .filter(entry -> entry.getValue() == part)
                    .map(entry -> SignIn.of(part, cast.get(entry.getKey())))
                    .forEach(all::add);
        }
        city.guests().stream().map(SignIn::of).forEach(all::add);
        return List.copyOf(all);
    }
}
