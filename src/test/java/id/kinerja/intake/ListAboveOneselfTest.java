package id.kinerja.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kinerja.house.House;
import id.kinerja.house.SetClock;
import id.kinerja.organization.Appointments;
import id.kinerja.organization.Employees;
import id.kinerja.organization.NewPlacement;
import id.kinerja.organization.NewPosition;
import id.kinerja.organization.PersonnelBooks;
import id.kinerja.organization.model.PositionKind;
import id.kinerja.personnel.Ward;
import id.kinerja.shared.Forbidden;
import id.kinerja.shared.Viewer;
import id.kinerja.shared.Viewer.Grant;
import id.kinerja.shared.Viewer.Role;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** No list of an officer chooses who decides for himself, and be it for some days alone. */
@House
class ListAboveOneselfTest {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Intake intake;

    @Autowired
    private SetClock clock;

    private Ward ward;
    private Viewer officer;

    @BeforeEach
    void an_agency_whose_leading_position_is_vacant() {
        ward = new Ward(beans);
        officer = new Viewer(
                beans.getBean(Employees.class).person(ward.officer),
                "Nanda",
                List.of(new Grant(Role.AGENCY_PERSONNEL, ward.agency)));
        beans.getBean(Appointments.class)
                .addPositions(List.of(new NewPosition(
                        ward.agency, "Kepala Kantor", PositionKind.STRUCTURAL, 9, true, Ward.BEGIN, "uji coba")));
    }

    @Test
    void somebody_who_leads_the_agency_for_ten_days_only_is_entered_by_another_officer() {
        assertThatThrownBy(() -> apply("Kepala Kantor")).isInstanceOf(Forbidden.class);
        assertThat(intake.runs(officer)).isEmpty();
    }

    @Test
    void somebody_who_leads_nobody_for_ten_days_is_entered() {
        apply("Analis");
        assertThat(intake.runs(officer)).hasSize(1);
    }

    private void apply(String position) {
        var begins = LocalDate.now(clock).plusDays(10);
        var list = "NIP;Nama;Gol/Ruang;Jenis Pegawai;Kode Unit;Jabatan;Kelas Jabatan;TMT Jabatan;TMT Berhenti\n"
                + "%s;Baru %s;III/a;CPNS;%s;%s;9;%s;%s\n"
                        .formatted(ward.newcomer(null), ward.code, ward.code, position, begins, begins.plusDays(10));
        take(list);
    }

    private void take(String list) {
        var id = intake.hand(officer, "daftar.csv", list.getBytes(StandardCharsets.UTF_8));
        var preview = intake.preview(officer, id, Progress.SILENT);
        assertThat(preview.plan().problems()).isEmpty();
        intake.apply(officer, id, preview.mark(), "127.0.0.1", Progress.SILENT);
    }

    @Test
    void whose_word_counted_in_days_that_are_past_is_changed_by_another_officer() {
        var today = LocalDate.now(clock);
        var head = beans.getBean(Employees.class).person(ward.sari);
        var books = beans.getBean(PersonnelBooks.class);
        books.transfer(new NewPlacement(head, ward.agency, "Kepala Kantor", 9, null, today.minusDays(20), null));
        books.endPost(head, today);
        assertThatThrownBy(() -> take("NIP;TMT Berhenti\n" + ward.sari + ";" + today.minusDays(5)))
                .isInstanceOf(Forbidden.class);
        take("NIP;TMT Berhenti\n" + ward.treasurer + ";" + today.minusDays(5));
        assertThat(intake.runs(officer)).hasSize(1);
    }
}
