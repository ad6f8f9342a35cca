package id.kinerja.city;

import static id.kinerja.demo.city.CastRole.AGENCY_OFFICER;
import static id.kinerja.demo.city.CastRole.CITY_OFFICER;
import static id.kinerja.demo.city.CastRole.OFTEN_LATE_EMPLOYEE;
import static id.kinerja.demo.city.CastRole.TREASURER;

import id.kinerja.demo.city.CastRole;
import id.kinerja.identity.Accounts;
import java.util.List;

/** The pages on which people are found and their records kept. */
final class RecordPlaces {

    private final CityHall hall;
    private final List<Place> places;

    RecordPlaces(CityHall hall, List<Place> places) {
        this.hall = hall;
        this.places = places;
    }

    void add() {
        var late = "/people/" + hall.cast(OFTEN_LATE_EMPLOYEE).nip();
        add("people", AGENCY_OFFICER, "/people");
        add("people-found", CITY_OFFICER, "/people?q=arsip");
        add("people-nobody", CITY_OFFICER, "/people?q=zzz");
        add("person", AGENCY_OFFICER, late);
        add("person", TREASURER, late);
        add("person-new", CITY_OFFICER, "/people/new");
        add("person-placement", AGENCY_OFFICER, late + "/placements/new");
        add("person-identity", AGENCY_OFFICER, late + "/identity");
        add("accounts", AGENCY_OFFICER, "/people/accounts");
        add("person-account", AGENCY_OFFICER, late + "/account");
        add("person-leaving", AGENCY_OFFICER, late + "/leaving");
        add("person-bank", TREASURER, late + "/record/bank");
        var post = hall.cast(OFTEN_LATE_EMPLOYEE).posts().getLast();
        add("person-correction", AGENCY_OFFICER, late + "/placements/" + post.from() + "/correction");
        add("person-withdrawal", AGENCY_OFFICER, late + "/placements/" + post.from() + "/withdrawal");
        add("person-rank-withdrawal", AGENCY_OFFICER, late + "/ranks/" + post.from() + "/withdrawal", 404);
        add("person-return", AGENCY_OFFICER, late + "/return", 404);
        for (var page : List.of("/record/rank", "/record/superior", "/zakat", "/zakat/choice", "/photo")) {
            add("person" + page.replace('/', '-'), AGENCY_OFFICER, late + page);
        }
        var mayor = hall.server().getBean(Accounts.class).personOf("walikota").orElseThrow();
        for (var page : List.of("", "/new", "/" + mayor.id(), "/" + mayor.id() + "/record")) {
            add(
                    "outsiders" + page.replace("/" + mayor.id(), "-one").replace('/', '-'),
                    CITY_OFFICER,
                    "/outsiders" + page);
        }
    }

    private void add(String name, CastRole who, String path) {
        add(name, who, path, 200);
    }

    private void add(String name, CastRole who, String path, int status) {
        places.add(Place.of(hall, name, who, path, status));
    }
}
