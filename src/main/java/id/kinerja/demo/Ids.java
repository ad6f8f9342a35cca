package id.kinerja.demo;

import id.kinerja.demo.city.Person;
import id.kinerja.organization.model.Nip;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.UnitId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

/** Keys made of what the rows are about, so that every Kota Contoh has the same. */
final class Ids {

    private Ids() {}

    static PersonId person(Person person) {
        return person(person.nip());
    }

    static PersonId person(Nip nip) {
        return new PersonId(of("person " + nip));
    }

    static PersonId guest(String signIn) {
        return new PersonId(of("guest " + signIn));
    }

    static UnitId unit(String code) {
        return new UnitId(of("unit " + code));
    }

    static UUID log(Person person, LocalDate date, int number) {
        return of("log " + person.nip() + " " + date + " " + number);
    }

    private static UUID of(String what) {
        return UUID.nameUUIDFromBytes(("kota-contoh " + what).getBytes(StandardCharsets.UTF_8));
    }
}
