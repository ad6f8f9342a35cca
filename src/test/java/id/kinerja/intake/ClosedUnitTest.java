package id.kinerja.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.house.House;
import id.kinerja.intake.model.Field;
import id.kinerja.intake.model.Flaw;
import id.kinerja.intake.model.Plan;
import id.kinerja.organization.NewEmployee;
import id.kinerja.organization.NewPlacement;
import id.kinerja.organization.NewUnit;
import id.kinerja.organization.PersonnelBooks;
import id.kinerja.organization.UnitChanges;
import id.kinerja.organization.model.Employment;
import id.kinerja.organization.model.Nip;
import id.kinerja.organization.model.Rank;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer;
import id.kinerja.shared.Viewer.Grant;
import id.kinerja.shared.Viewer.Role;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A unit that is closed takes nobody in any more, and those who were in it are still given out with it. */
@House
class ClosedUnitTest {

    private static final String HEAD = "NIP;Nama;Gol;Jenis Pegawai;Kode Unit;Jabatan;Kelas;TMT Jabatan;TMT Berhenti\n";

    @Autowired
    private PersonnelBooks books;

    @Autowired
    private UnitChanges changes;

    @Autowired
    private Intake intake;

    @Autowired
    private PeopleList lists;

    @Autowired
    private Clock clock;

    private final PersonId maya = new PersonId(UUID.randomUUID());
    private final UnitId agency = new UnitId(UUID.randomUUID());
    private final UnitId section = new UnitId(UUID.randomUUID());
    private String code = "";
    private Nip nip;
    private LocalDate today = LocalDate.MIN;

    @BeforeEach
    void a_section_is_closed_that_maya_has_left() {
        today = LocalDate.now(clock);
        code = "TTP-" + agency.id().toString().substring(0, 8);
        var zone = ZoneId.of("Asia/Jakarta");
        books.addUnits(List.of(
                new NewUnit(agency, code, "Dinas " + code, null, agency, zone),
                new NewUnit(section, code + "-1", "Seksi " + code, agency, agency, zone)));
        nip = new Nip("19780917200312%d%03d".formatted(1, agency.id().hashCode() & 511));
        books.addEmployees(List.of(new NewEmployee(maya, nip, "Maya", new Rank("III/a"), Employment.PNS)));
        var first = today.withDayOfMonth(1);
        books.addPlacements(
                List.of(new NewPlacement(maya, section, "Arsiparis", 7, null, LocalDate.of(2024, 3, 1), first)));
        var city = new Viewer(maya, "Maya", List.of(new Grant(Role.CITY_PERSONNEL, null)));
        changes.close(city, section, new UnitChanges.Decision(first, "Perwali 12/2026"));
    }

    @Test
    void a_list_places_nobody_into_it() {
        var row = "199203022016012901;Sari;III/a;PNS;" + code + "-1;Arsiparis;7;01-03-2024;\n";
        var problem = plan(HEAD + row).problems().getFirst();
        assertThat(problem.row()).isEqualTo(2);
        assertThat(problem.value()).isEqualTo(code + "-1");
        assertThat(problem.remedy().key().toString()).isEqualTo("UNIT_CLOSED");
        assertThat(plan(HEAD + row.replace("-1;Ars", ";Ars")).problems()).isEmpty();
    }

    @Test
    void no_later_end_keeps_anybody_in_it() {
        var first = today.withDayOfMonth(1);
        var problem = plan("NIP;TMT Berhenti\n" + nip + ";" + first.plusDays(20))
                .problems()
                .getFirst();
        assertThat(problem.field()).isEqualTo(Field.UNTIL);
        assertThat(problem.remedy().key()).isEqualTo(Flaw.UNIT_CLOSES_FIRST);
        assertThat(problem.remedy().facts()).contains(first);
        assertThat(plan("NIP;TMT Berhenti\n" + nip + ";" + first.minusDays(7)).problems())
                .isEmpty();
    }

    @Test
    void what_the_books_give_out_of_it_comes_back_unchanged() {
        var officer =
                new Viewer(new PersonId(UUID.randomUUID()), "Nanda", List.of(new Grant(Role.AGENCY_PERSONNEL, agency)));
        var out = new ByteArrayOutputStream();
        lists.csv(officer, "pegawai.csv", out);
        var list = out.toString(StandardCharsets.UTF_8);
        assertThat(list).contains("Maya", code + "-1");
        var plan = plan(list);
        assertThat(plan.problems()).isEmpty();
        assertThat(plan.changes()).isZero();
    }

    private Plan plan(String list) {
        return intake.takeIn("pegawai.csv", list.getBytes(StandardCharsets.UTF_8), Progress.SILENT)
                .plan();
    }
}
