package id.kinerja.city;

import static id.kinerja.demo.city.CastRole.AGENCY_OFFICER;
import static id.kinerja.demo.city.CastRole.CITY_OFFICER;
import static id.kinerja.demo.city.CastRole.NOT_READY;
import static id.kinerja.demo.city.CastRole.OFTEN_LATE_EMPLOYEE;
import static id.kinerja.demo.city.CastRole.SUPERIOR;

import id.kinerja.demo.city.CastRole;
import id.kinerja.demo.city.City;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** Every page of the house, with those who may see it. */
final class Places {

    private static final String CLOSED = "2026-10";
    private static final String RUNNING = "2026-11";

    /** The agency whose closed month stands open again while its pages are looked at. */
    static final String REOPENED = "DISKOP";

    /** What is asked for by programs, or only leads on to a page. */
    private static final Set<String> NO_PAGES = Set.of(
            "/assets/{file}",
            "/api/v1/payslips/{month}/{nip}",
            "/error",
            "/sign-in/code",
            "/sign-in/passkey",
            "/sign-in/single",
            "/sign-in/single/return",
            "/language",
            "/manifest.webmanifest",
            "/worker.js",
            "/actuator/health",
            "/units/{unit}/days/{month}.csv",
            "/units/{unit}/days/{month}.xlsx",
            "/people.csv",
            "/people/found",
            "/people/choices",
            "/people/{nip}/photo/small",
            "/people/export.xlsx",
            "/people/export.csv",
            "/people/import/{id}/problems");

    private final CityHall hall;
    private final List<Place> places = new ArrayList<>();

    private Places(CityHall hall) {
        this.hall = hall;
        beforeTheDoor();
        ownAffairs();
        officersOwn();
        cityOfficers();
        roles();
        auditors();
        structure();
        new RecordPlaces(hall, places).add();
    }

    static List<Place> all(CityHall hall) {
        return new Places(hall).places;
    }

    static Place slip(CityHall hall) {
        return all(hall).stream()
                .filter(place -> place.name().equals("payslip"))
                .findFirst()
                .orElseThrow();
    }

    private void beforeTheDoor() {
        places.add(new Place("sign-in", "nobody", null, "/sign-in", 200));
        places.add(new Place("offline", "nobody", null, "/offline", 200));
        places.add(new Place("unsent", "nobody", null, "/offline/unsent", 200));
        places.add(new Place("signed-out", "nobody", null, "/sign-in?out", 200));
    }

    private void ownAffairs() {
        var late = person(OFTEN_LATE_EMPLOYEE);
        add("today", OFTEN_LATE_EMPLOYEE, "/");
        add("person", OFTEN_LATE_EMPLOYEE, late);
        add("days", OFTEN_LATE_EMPLOYEE, late + "/days");
        add("days-closed", OFTEN_LATE_EMPLOYEE, late + "/days/" + CLOSED);
        add("day", OFTEN_LATE_EMPLOYEE, late + "/days/" + CLOSED + "/2026-10-14");
        add("allowance", OFTEN_LATE_EMPLOYEE, late + "/allowance");
        add("allowance-closed", OFTEN_LATE_EMPLOYEE, late + "/allowance/" + CLOSED);
        add("payslip", OFTEN_LATE_EMPLOYEE, late + "/payslips/" + CLOSED);
        add("no-payslip", OFTEN_LATE_EMPLOYEE, late + "/payslips/" + RUNNING, 404);
        add("my-people", SUPERIOR, "/people/mine");
        add("account", OFTEN_LATE_EMPLOYEE, "/account");
        add("my-data", OFTEN_LATE_EMPLOYEE, "/account/data");
        add("password", OFTEN_LATE_EMPLOYEE, "/account/password");
        add("passkeys", OFTEN_LATE_EMPLOYEE, "/account/passkeys");
        add("second-factor", OFTEN_LATE_EMPLOYEE, "/account/second-factor");
        add("more", OFTEN_LATE_EMPLOYEE, "/more");
        add("components", OFTEN_LATE_EMPLOYEE, "/components");
        add("lost", OFTEN_LATE_EMPLOYEE, "/no-such-page", 404);
        add("today", NOT_READY, "/");
        add("allowance", NOT_READY, person(NOT_READY) + "/allowance");
        places.add(new Place("today", "mayor", "walikota", "/", 200));
    }

    private void officersOwn() {
        var agency = "/units/" + hall.unit(City.CAST_AGENCY);
        var lists = new ListPlaces(hall);
        var day = agency + "/days/" + CLOSED + "/"
                + hall.cast(OFTEN_LATE_EMPLOYEE).nip() + "/2026-10-14";
        add("matrix", AGENCY_OFFICER, agency + "/days/" + RUNNING);
        add("matrix-closed", AGENCY_OFFICER, "/units/" + hall.unit("ARPUS-03") + "/days/" + CLOSED);
        add("matrix-day", AGENCY_OFFICER, day);
        add("months", AGENCY_OFFICER, agency + "/months");
        add("import", AGENCY_OFFICER, "/people/import");
        add("import-looked-at", AGENCY_OFFICER, "/people/import/" + lists.handed());
        add("import-applied", AGENCY_OFFICER, "/people/import/" + lists.applied());
        add("month-running", AGENCY_OFFICER, agency + "/months/" + RUNNING);
        add("month-closed", AGENCY_OFFICER, agency + "/months/" + CLOSED);
    }

    private void cityOfficers() {
        add("more", CITY_OFFICER, "/more");
        add("agencies", CITY_OFFICER, "/units");
        add("change-unit", CITY_OFFICER, "/units/chart/" + hall.unit("ARPUS-07") + "/change");
        add("agencies-sorted", CITY_OFFICER, "/units?q=dinas&sort=-unready&state=open");
        add("agencies-none", CITY_OFFICER, "/units?q=tidak-ada");
        add("month-closed", CITY_OFFICER, "/units/" + hall.unit(City.CAST_AGENCY) + "/months/" + CLOSED);
        add("month-reopened", CITY_OFFICER, "/units/" + hall.unit(REOPENED) + "/months/" + CLOSED);
    }

    private void roles() {
        add("roles", CITY_OFFICER, "/roles");
        add("roles-over", CITY_OFFICER, "/roles?over");
        add("role", CITY_OFFICER, "/roles/" + hall.grant());
        add("role-new", CITY_OFFICER, "/roles/new");
        add("privacy", CITY_OFFICER, "/privacy");
        places.add(new Place("roles", "auditor", "auditor", "/roles", 200));
    }

    private void auditors() {
        places.add(new Place("forbidden", "auditor", "auditor", "/roles/new", 403));
        places.add(new Place("audit", "auditor", "auditor", "/audit", 200));
        places.add(new Place("privacy", "auditor", "auditor", "/privacy", 200));
        places.add(new Place("audit-too-short", "auditor", "auditor", "/audit?q=ab", 422));
    }

    /** Open to everybody of the house. */
    private void structure() {
        add("chart-government", OFTEN_LATE_EMPLOYEE, "/units/chart");
        add("chart-agency", OFTEN_LATE_EMPLOYEE, "/units/chart/" + hall.unit(City.CAST_AGENCY));
        add("vacancies", OFTEN_LATE_EMPLOYEE, "/units/chart/vacancies");
        add("vacancies-agency", CITY_OFFICER, "/units/chart/vacancies?unit=" + hall.unit(City.CAST_AGENCY));
        add("chart-many", CITY_OFFICER, "/units/chart/" + hall.unit("SETDA"));
        add("chart-acting", AGENCY_OFFICER, "/units/chart/" + hall.unit("ARPUS-04"));
        add("chart-last-march", OFTEN_LATE_EMPLOYEE, "/units/chart/" + hall.unit("ARPUS-04") + "?on=2026-03-15");
        add("chart-not-yet", OFTEN_LATE_EMPLOYEE, "/units/chart/" + hall.unit("ARPUS-07") + "?on=2026-03-15");
    }

    private void add(String name, CastRole who, String path) {
        add(name, who, path, 200);
    }

    private void add(String name, CastRole who, String path, int status) {
        places.add(Place.of(hall, name, who, path, status));
    }

    private String person(CastRole role) {
        return "/people/" + hall.cast(role).nip();
    }

    /** Addresses that show something and stand in no row above. */
    static List<String> forgotten(CityHall hall) {
        var seen = all(hall).stream()
                .map(place -> PathContainer.parsePath(place.path().split("\\?", 2)[0]))
                .toList();
        return hall
                .server()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .filter(Places::shows)
                .flatMap(Places::patterns)
                .filter(pattern -> !NO_PAGES.contains(pattern.getPatternString()))
                .filter(pattern -> seen.stream().noneMatch(pattern::matches))
                .map(PathPattern::getPatternString)
                .toList();
    }

    private static boolean shows(RequestMappingInfo mapping) {
        var methods = mapping.getMethodsCondition().getMethods();
        return methods.isEmpty() || methods.contains(RequestMethod.GET);
    }

    private static Stream<PathPattern> patterns(RequestMappingInfo mapping) {
        return Objects.requireNonNull(mapping.getPathPatternsCondition()).getPatterns().stream();
    }
}
