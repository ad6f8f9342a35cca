package id.kinerja.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.house.Browser;
import id.kinerja.house.House;
import id.kinerja.organization.Employees;
import id.kinerja.organization.model.Nip;
import id.kinerja.personnel.Ward;
import id.kinerja.shared.Viewer;
import id.kinerja.shared.Viewer.Grant;
import id.kinerja.shared.Viewer.Role;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What lists did is found again by those whose people they changed; and what does nothing waits for nobody. */
@House
class AppliedListTest {

    private static final String HEAD = "NIP;Jabatan;TMT Jabatan\n";

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Intake intake;

    private Ward ward;
    private Browser nanda;

    @BeforeEach
    void an_officer_of_an_agency() {
        ward = new Ward(beans);
        nanda = ward.browserOf(ward.officer);
    }

    @Test
    void who_applied_it_is_told_with_every_row_and_nobody_of_another_agency() {
        var id = apply(HEAD + row(ward.sari, "Arsiparis Baru"));
        assertThat(nanda.get("/people/import").body())
                .contains(path(id), "pegawai.csv", "oleh Nanda " + ward.code, "1 berubah")
                .containsPattern("2026, \\d\\d[.:]\\d\\d");
        assertThat(nanda.get(path(id)).body())
                .contains("oleh Nanda " + ward.code, "Sari " + ward.code, "<del>Pengolah Data</del>")
                .contains("<ins>Arsiparis Baru</ins>", "data-b=\"Baris\">2<")
                .doesNotContain("tidak ditampilkan");
        var other = new Ward(beans);
        var others = other.browserOf(other.officer);
        assertThat(others.get(path(id)).statusCode()).isEqualTo(404);
        assertThat(others.get("/people/import").body()).doesNotContain(path(id));
        assertThat(ward.browserOf(ward.sari).get(path(id)).statusCode()).isEqualTo(404);
    }

    @Test
    void of_a_list_for_several_agencies_each_officer_sees_his_own_people() {
        var other = new Ward(beans);
        take(HEAD + row(ward.sari, "Arsiparis Baru") + row(other.sari, "Penata Baru"));
        var id = intake.runs(viewer()).getFirst().id();
        assertThat(nanda.get("/people/import").body()).contains(path(id), "di komputer server");
        assertThat(nanda.get(path(id)).body())
                .contains("Sari " + ward.code, "Arsiparis Baru", "1 orang tidak ditampilkan")
                .doesNotContain("Sari " + other.code, "Penata Baru");
    }

    @Test
    void a_superior_is_told_by_name() {
        var list = "NIP;NIP Atasan;TMT Jabatan\n%s;%s;01-11-2026\n".formatted(ward.sari, ward.treasurer);
        take(list);
        var id = intake.runs(viewer()).getFirst().id();
        assertThat(nanda.get(path(id)).body())
                .contains("<del>Nanda " + ward.code, "<ins>Umi " + ward.code)
                .doesNotContain(ward.treasurer.digits());
    }

    @Test
    void a_list_that_changes_nothing_waits_for_nobody() {
        hand("NIP;Nama\n" + ward.sari + ";Sari " + ward.code + "\n");
        assertThat(nanda.get("/people/import").body())
                .contains("Tidak mengubah apa pun")
                .doesNotContain("Menunggu diperiksa");
        hand("NIP;Nama\n" + ward.sari + ";Sari Lain\n");
        assertThat(nanda.get("/people/import").body()).contains("Menunggu diperiksa");
    }

    @Test
    void above_the_button_stands_which_columns_are_not_used_and_that_a_class_is_missing() {
        var list =
                "NIP;Nama;Gol;Status;Unit Kerja;Jabatan;Kls;TMT Jabatan\n%s;Baru Datang;III/a;PNS;Kantor %s;Arsiparis;8;01-11-2026\n";
        var page = look(hand(list.formatted(Ward.freeNip(), ward.code)));
        var notice = page.indexOf("Kolom “Kls” (G) tidak dipakai. Cocokkan dulu");
        assertThat(notice).isPositive().isLessThan(page.indexOf("/run\""));
        assertThat(page)
                .contains("1 orang baru akan dicatat tanpa kelas jabatan", "href=\"#columns\"", "id=\"columns\"");
        var matched = list.replace("Kls", "Kelas").formatted(Ward.freeNip(), ward.code);
        assertThat(look(hand(matched))).doesNotContain("tidak dipakai.", "tanpa kelas jabatan");
    }

    private Viewer viewer() {
        return new Viewer(
                beans.getBean(Employees.class).person(ward.officer),
                "Nanda",
                List.of(new Grant(Role.AGENCY_PERSONNEL, ward.agency)));
    }

    private static String row(Nip nip, String position) {
        return nip + ";" + position + ";01-11-2026\n";
    }

    private void take(String list) {
        var plan = intake.takeIn("pusat.csv", list.getBytes(StandardCharsets.UTF_8), Progress.SILENT)
                .plan();
        assertThat(plan.problems()).isEmpty();
    }

    private UUID apply(String list) {
        var id = hand(list);
        var mark = intake.preview(viewer(), id, Progress.SILENT).mark();
        intake.apply(viewer(), id, mark, "10.0.0.7", Progress.SILENT);
        return id;
    }

    /** Handed in and looked at. */
    private UUID hand(String list) {
        var id = intake.hand(viewer(), "pegawai.csv", list.getBytes(StandardCharsets.UTF_8));
        intake.preview(viewer(), id, Progress.SILENT);
        return id;
    }

    private String look(UUID id) {
        for (var i = 0; i < 40; i++) {
            var page = nanda.get(path(id));
            if (page.headers().firstValue("Refresh").isEmpty()) {
                return page.body();
            }
        }
        throw new IllegalStateException("never done");
    }

    private static String path(UUID id) {
        return "/people/import/" + id;
    }
}
