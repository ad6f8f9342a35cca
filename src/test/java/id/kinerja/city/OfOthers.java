package id.kinerja.city;

import id.kinerja.demo.city.CastRole;
import id.kinerja.identity.ApiScope;
import id.kinerja.identity.ApiTokens;
import id.kinerja.intake.Intake;
import id.kinerja.organization.Employees;
import id.kinerja.outsiders.Outsiders;
import id.kinerja.passkeys.Asked;
import id.kinerja.passkeys.Passkeys;
import id.kinerja.passkeys.TestDevice;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer;
import id.kinerja.shared.Viewer.Grant;
import id.kinerja.shared.Viewer.Role;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Keys of things of somebody else than whoever looks: a refusal with nothing behind it would prove nothing. */
final class OfOthers {

    private static final byte[] LIST = "NIP;Nama\n199003012015032004;Sari\n".getBytes(StandardCharsets.UTF_8);

    private OfOthers() {}

    static Map<String, String> in(CityHall hall) {
        var server = hall.server();
        var guard = hall.cast(CastRole.NIGHT_GUARD).nip();
        var person = server.getBean(Employees.class).person(guard);
        var agency = new UnitId(UUID.fromString(hall.unit("SATPOL")));
        var officer = new Viewer(person, "Penjaga", List.of(new Grant(Role.AGENCY_PERSONNEL, agency)));
        var tokens = server.getBean(ApiTokens.class);
        tokens.issue(List.of(guard.digits()), List.of(ApiScope.values()[0]), Duration.ofDays(1));
        var city = new Viewer(person, "Pejabat", List.of(new Grant(Role.CITY_PERSONNEL, null)));
        var outsider = server.getBean(Outsiders.class).all(city).getFirst().person();
        return Map.of(
                "their-list",
                server.getBean(Intake.class).hand(officer, "daftar.csv", LIST).toString(),
                "their-token",
                tokens.of(person).getFirst().id().toString(),
                "their-passkey",
                passkey(server.getBean(Passkeys.class), person).toString(),
                "an-outsider",
                outsider.id().toString());
    }

    /** Made on a device of his own, as a browser would hand it over. */
    private static UUID passkey(Passkeys passkeys, PersonId person) {
        var text = Base64.getUrlEncoder().withoutPadding();
        var challenge = text.encodeToString(new byte[32]);
        var question = "{\"challenge\":\"%s\",\"user\":{\"id\":\"%s\"}}"
                .formatted(challenge, text.encodeToString(Passkeys.handle(person)));
        var answer = new TestDevice(0).register(question);
        passkeys.register(person, "Ponsel", answer, new Asked("http://localhost:0", new byte[32]));
        return passkeys.of(person).getFirst().id();
    }
}
