package id.kinerja.city;

import id.kinerja.demo.city.CastRole;
import id.kinerja.identity.ApiScope;
import id.kinerja.identity.ApiTokens;
import id.kinerja.intake.Intake;
import id.kinerja.organization.Employees;
import id.kinerja.outsiders.Outsiders;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer;
import id.kinerja.shared.Viewer.Grant;
import id.kinerja.shared.Viewer.Role;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
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
                "an-outsider",
                outsider.id().toString());
    }
}
