package id.kinerja.city;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.demo.city.CastRole;
import id.kinerja.house.Browser;
import id.kinerja.organization.Deciders;
import id.kinerja.organization.Employees;
import java.net.URI;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An agency's officer keeps the record of everybody in it, and never chooses by it who decides for himself. */
@Tag("journey")
class OwnLineTest {

    private static final String TODAY = "2026-11-20";
    private static final String SENTENCE = "Anda mengubah siapa yang memutuskan untuk Anda sendiri";

    private final CityHall hall = CityHall.open();
    private final String head = "/people/" + superiorOfNanda();
    private final Browser nanda = new Browser(URI.create(hall.address()).getPort());

    private String superiorOfNanda() {
        var employees = hall.server().getBean(Employees.class);
        var own = employees.person(hall.cast(CastRole.AGENCY_OFFICER).nip());
        var superior = hall.server()
                .getBean(Deciders.class)
                .superior(own, LocalDate.parse(TODAY))
                .orElseThrow();
        return hall.city().people().stream()
                .filter(one -> employees.person(one.nip()).equals(superior))
                .findFirst()
                .orElseThrow()
                .nip()
                .digits();
    }

    @BeforeEach
    void an_officer_at_her_desk() {
        nanda.signIn(hall.cast(CastRole.AGENCY_OFFICER).nip().digits(), CityHall.PASSWORD);
    }

    @Test
    void she_ends_nobodys_service_who_decides_for_her() {
        nanda.get(head + "/leaving");
        var answer = nanda.post(
                head + "/leaving", "standing", "RETIRED", "from", TODAY, "reason", "BUP", "confirmed", "yes");
        assertThat(answer.body()).contains(SENTENCE);
        assertThat(nanda.get(head).body()).doesNotContain("pensiun sejak");
    }

    @Test
    void she_names_nobody_who_decides_in_his_place() {
        nanda.get(head + "/record/delegate");
        var answer = nanda.post(
                head + "/record/delegate",
                "delegate",
                hall.cast(CastRole.DILIGENT_EMPLOYEE).nip().digits(),
                "from",
                TODAY,
                "until",
                "2026-12-20",
                "letter",
                "800/1",
                "reason",
                "Tugas luar");
        assertThat(answer.body()).contains(SENTENCE);
        assertThat(nanda.get(head).body()).doesNotContain("Tugas luar");
    }
}
