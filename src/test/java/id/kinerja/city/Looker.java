package id.kinerja.city;

import id.kinerja.demo.city.CastRole;
import id.kinerja.house.Browser;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Somebody of the cast before the doors of the city hall; he signs in again whenever a request has put him out. */
final class Looker {

    private static final Map<String, CastRole> EMPLOYEES = Map.of(
            "employee", CastRole.OFTEN_LATE_EMPLOYEE,
            "superior", CastRole.SUPERIOR,
            "officer", CastRole.AGENCY_OFFICER,
            "city-officer", CastRole.CITY_OFFICER,
            "head", CastRole.HEAD_OF_AGENCY,
            "treasurer", CastRole.TREASURER);
    private static final Map<String, String> GUESTS =
            Map.of("mayor", "walikota", "assistant", "asisten", "auditor", "auditor", "administrator", "administrator");

    private final String name;
    private final @Nullable String signIn;
    private final Browser browser;

    Looker(String name, CityHall hall) {
        this.name = name;
        var role = EMPLOYEES.get(name);
        signIn = role == null ? GUESTS.get(name) : hall.cast(role).nip().digits();
        browser = new Browser(URI.create(hall.address()).getPort());
        if (signIn == null && !name.equals("nobody")) {
            throw new IllegalStateException("nobody in the cast is " + name);
        }
        comeIn();
    }

    /** The NIP of an employee, for what is his own. */
    String nip() {
        return Objects.requireNonNull(signIn, name);
    }

    int status(String method, String path) {
        return switch (method) {
            case "GET", "ANY" -> browser.get(path).statusCode();
            case "POST" -> browser.post(path).statusCode();
            default ->
                browser.post(path, "_method", method.toLowerCase(Locale.ROOT)).statusCode();
        };
    }

    /** Takes the token of a page, and signs in where he is out. */
    void comeIn() {
        if (signIn == null) {
            browser.get("/sign-in");
        } else if (browser.get("/").statusCode() != 200) {
            browser.signIn(signIn, CityHall.PASSWORD);
            if (browser.get("/").statusCode() != 200) {
                throw new IllegalStateException(name + " cannot sign in");
            }
        }
    }
}
