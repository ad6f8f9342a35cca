package id.kinerja.city;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.demo.city.CastRole;
import id.kinerja.house.Browser;
import id.kinerja.organization.Employees;
import id.kinerja.organization.model.Nip;
import id.kinerja.payslips.Payslips;
import id.kinerja.shared.Viewers;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another system asks for a slip with a token that the command line made for it. */
@Tag("journey")
class SystemsDoorTest {

    private final CityHall hall = CityHall.afresh();
    private final Browser system = new Browser(URI.create(hall.address()).getPort());
    private final String late = hall.cast(CastRole.OFTEN_LATE_EMPLOYEE).nip().digits();
    private final String diligent = hall.cast(CastRole.DILIGENT_EMPLOYEE).nip().digits();

    @TempDir
    private Path folder;

    @Test
    void a_token_opens_the_slips_that_its_person_may_see_and_no_others() throws Exception {
        var officer = hall.cast(CastRole.AGENCY_OFFICER).nip().digits();
        var made = Command.run(hall, folder, "token", "create", late, officer, "administrator", "--days", "7");
        assertThat(made.status()).isZero();
        assertThat(made.out()).hasSize(3).allMatch(line -> line.matches("[0-9a-z]+,kinerja_[\\w-]{43}"));
        var own = token(made, 0);
        var slip = ask("2026-10", late, own);
        assertThat(slip.statusCode()).isEqualTo(200);
        assertThat(slip.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/json");
        assertThat(slip.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(slip.body()).isEqualTo(kept());
        assertThat(ask("2026-10", diligent, own).statusCode()).isEqualTo(404);
        assertThat(ask("2026-10", diligent, token(made, 1)).statusCode()).isEqualTo(200);
        assertThat(ask("2026-10", late, token(made, 2)).statusCode()).isEqualTo(404);
        assertThat(trail("FILE_READ")).as("his own slip is no file of another").doesNotContain("Rudi Telaten</b>");
        assertThat(trail("FILE_READ")).contains("Nanda Jujur", "Sari Cermat");
        assertThat(trail("TOKEN_MADE")).contains("(konsol)", "payslips, presence, punches, berlaku sampai");
        assertThat(ask("2026-11", late, own).statusCode()).isEqualTo(404);
        for (var wrong : List.of("2026-13", "kemarin", "0001-01")) {
            assertThat(ask(wrong, late, own).statusCode()).isEqualTo(404);
        }
        assertThat(ask("2026-10", "199900000000000000", own).statusCode()).isEqualTo(404);
    }

    @Test
    void an_unknown_name_makes_no_token_for_anybody() throws Exception {
        var none = Command.run(hall, folder, "token", "create", late, "199912312022031999", "siapa", "--lang", "id");
        assertThat(none.status()).isEqualTo(1);
        assertThat(none.out()).isEmpty();
        assertThat(none.err())
                .containsExactly(
                        "199912312022031999: tidak ada akun dengan NIP atau nama masuk ini; periksa tulisannya",
                        "siapa: tidak ada akun dengan NIP atau nama masuk ini; periksa tulisannya");
        system.signIn(late, CityHall.PASSWORD);
        assertThat(system.get("/account").body()).doesNotContain("Token untuk sistem lain");
    }

    private String trail(String act) {
        var auditor = new Browser(URI.create(hall.address()).getPort());
        auditor.signIn("auditor", CityHall.PASSWORD);
        return auditor.get("/audit?act=" + act).body();
    }

    private HttpResponse<String> ask(String month, String nip, String token) {
        return system.get("/api/v1/payslips/" + month + "/" + nip, "Authorization", "Bearer " + token);
    }

    private static String token(Command made, int line) {
        return made.out().get(line).split(",", 2)[1];
    }

    private String kept() {
        var nip = new Nip(late);
        var person = hall.server().getBean(Employees.class).person(nip);
        var viewer = hall.server().getBean(Viewers.class).of(person);
        return hall.server()
                .getBean(Payslips.class)
                .sealedSlip(viewer, nip, YearMonth.of(2026, 10))
                .orElseThrow();
    }
}
