package id.kinerja.demo;

import id.kinerja.demo.city.City;
import id.kinerja.demo.city.Person;
import id.kinerja.organization.Appointments;
import id.kinerja.organization.NewActing;
import id.kinerja.organization.NewPosition;
import id.kinerja.organization.NewUnit;
import id.kinerja.organization.PersonnelBooks;
import id.kinerja.organization.model.ActingKind;
import id.kinerja.organization.model.Nip;
import id.kinerja.organization.model.PositionKind;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer;
import id.kinerja.shared.Viewer.Grant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The positions of Kota Contoh, from which its superiors follow, and two young sections: one is led by an acting
 * official, one by nobody yet.
 */
@Component
class Structure {

    private static final String REASON = "Kota Contoh";
    private static final LocalDate BEGIN = LocalDate.of(2026, 3, 16);
    private static final String DIVISION = City.CAST_AGENCY + "-04";
    private static final int CLASS_OF_A_SECTION = 9;
    private static final Nip ACTING = new Nip("198207142008011003");
    private static final int MONTHS = 3;

    private final PersonnelBooks books;
    private final Appointments appointments;

    Structure(PersonnelBooks books, Appointments appointments) {
        this.books = books;
        this.appointments = appointments;
    }

    /** Each position of each unit once; its people find theirs by its title. */
    void addPositions(City city) {
        var positions = new LinkedHashMap<List<String>, NewPosition>();
        for (var person : city.people()) {
            for (var post : person.posts()) {
                var jobClass = post.jobClass();
                positions.merge(
                        List.of(post.unit(), post.position()),
                        new NewPosition(
                                Ids.unit(post.unit()),
                                post.position(),
                                kind(person, post.position()),
                                jobClass == null ? null : jobClass.number(),
                                person.isHead(),
                                null,
                                REASON),
                        (one, other) -> one.jobClass() == null ? other : one);
            }
        }
        appointments.addPositions(List.copyOf(positions.values()));
    }

    private static PositionKind kind(Person person, String title) {
        if (person.isHead()) {
            return PositionKind.STRUCTURAL;
        }
        return title.matches(".*(Ahli|Terampil|Mahir|Penyelia|Guru).*")
                ? PositionKind.FUNCTIONAL
                : PositionKind.EXECUTIVE;
    }

    void addYoungSections(City city) {
        var digital = section("07", "Seksi Alih Media Arsip");
        var still = section("08", "Seksi Arsip Statis");
        books.addUnits(List.of(digital, still), BEGIN, REASON);
        appointments.addPositions(List.of(leads(digital), leads(still)));
        var officer = new Viewer(Founding.officer(city), REASON, List.of(new Grant(Viewer.Role.CITY_PERSONNEL, null)));
        appointments.act(officer, acting(digital.id(), city.month().atDay(1)));
    }

    private static NewUnit section(String number, String name) {
        var code = City.CAST_AGENCY + "-" + number;
        return new NewUnit(Ids.unit(code), code, name, Ids.unit(DIVISION), Ids.unit(City.CAST_AGENCY), City.ZONE);
    }

    private static NewPosition leads(NewUnit unit) {
        return new NewPosition(
                unit.id(), "Kepala " + unit.name(), PositionKind.STRUCTURAL, CLASS_OF_A_SECTION, true, BEGIN, REASON);
    }

    private static NewActing acting(UnitId unit, LocalDate from) {
        return new NewActing(
                unit,
                Ids.person(ACTING),
                ActingKind.PLT,
                from,
                from.plusMonths(MONTHS).minusDays(1),
                "800.1.11.1/014/" + City.CAST_AGENCY + "/" + from.getYear(),
                REASON);
    }
}
