package id.kinerja.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.house.Browser;
import id.kinerja.house.House;
import id.kinerja.identity.Account;
import id.kinerja.identity.Accounts;
import id.kinerja.intake.Intake;
import id.kinerja.intake.Progress;
import id.kinerja.organization.NewEmployee;
import id.kinerja.organization.NewGrant;
import id.kinerja.organization.NewPlacement;
import id.kinerja.organization.NewUnit;
import id.kinerja.organization.PersonnelBooks;
import id.kinerja.organization.model.Employment;
import id.kinerja.organization.model.Nip;
import id.kinerja.organization.model.Rank;
import id.kinerja.shared.Act;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer;
import id.kinerja.shared.Viewer.Grant;
import id.kinerja.shared.Viewer.Role;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whole lists come in and go out, and the trail knows of each. */
@House
class ListTrailTest {

    private static final Nip NIP = new Nip("199203032016032901");
    private static final String LIST = """
            NIP;Nama;Gol/Ruang;Status;Unit Kerja;Jabatan;Kelas Jabatan;TMT Jabatan
            199303032016032902;Sari Cermat;III/a;PNS;Dinas Jejak Daftar;Pengolah Data;7;01-03-2024
            """;

    @Autowired
    private PersonnelBooks books;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Intake intake;

    @Autowired
    private Trail trail;

    @Autowired
    private JdbcClient sql;

    @LocalServerPort
    private int port;

    @Test
    void what_is_taken_in_and_out_is_told_with_role_and_address() {
        var officer = officer();
        var browser = new Browser(port);
        browser.signIn(NIP.digits(), "rahasia");
        var path = "/people/import/" + intake.hand(officer, "daftar.csv", LIST.getBytes(StandardCharsets.UTF_8));
        var mark = look(browser, path).replaceFirst("(?s).*name=\"mark\" value=\"([^\"]*).*", "$1");
        browser.post(path + "/run", "mark", mark, "seen", "yes");
        assertThat(look(browser, path)).contains("Daftar sudah dijalankan");
        browser.get("/people/export.csv");
        browser.get("/people/export.xlsx");
        assertThat(told(officer.person()))
                .containsExactly(
                        "LIST_TAKEN_IN|AGENCY_PERSONNEL|t|daftar.csv|1 dibuat, 0 diubah, 0 diakhiri",
                        "LIST_TAKEN|AGENCY_PERSONNEL|t|pegawai.csv|daftar pegawai, 1 orang",
                        "LIST_TAKEN|AGENCY_PERSONNEL|t|pegawai.xlsx|daftar pegawai, 1 orang");
    }

    @Test
    void the_auditor_finds_what_a_list_made_of_each_person_by_his_name() {
        var officer = officer("ORANG", "Dinas Jejak Orang", new Nip("199203032016032903"));
        var nip = "199303032016032904";
        take(
                officer,
                "masuk.csv",
                LIST.replace("199303032016032902", nip)
                        .replace("Jejak Daftar", "Jejak Orang")
                        .replace("Sari Cermat", "Bintang Rapi"));
        take(officer, "naik.csv", "NIP;Gol/Ruang;Kelas Jabatan\n" + nip + ";III/b;8\n");
        var auditor = new Viewer(officer.person(), "Auditor", List.of(new Grant(Role.AUDITOR, null)));
        var search = new Search("Bintang Rapi", Act.RECORD_CHANGED, null, null, null, null, ZoneId.of("Asia/Jakarta"));
        var rows = trail.find(auditor, search).rows().stream()
                .map(Trail.Row::entry)
                .toList();
        assertThat(rows).extracting(Entry::reason).containsExactly("naik.csv", "masuk.csv");
        assertThat(rows)
                .allMatch(row ->
                        row.role().equals("AGENCY_PERSONNEL") && row.address().equals("10.0.0.9"));
        assertThat(rows.getFirst().was()).contains("golongan III/a", "kelas jabatan 7");
        assertThat(rows.getFirst().became()).contains("golongan III/b mulai", "kelas jabatan 8");
        assertThat(rows.getLast().was()).isEmpty();
        assertThat(rows.getLast().became()).contains("nama Bintang Rapi", "jabatan Pengolah Data");
    }

    @Test
    void a_superior_is_told_by_his_name_and_by_no_number() {
        var officer = officer("ATASAN", "Dinas Jejak Atasan", new Nip("199203032016032905"));
        var sari = "199303032016032906";
        var maya = "199303032016032907";
        var umi = belowTheMayor(officer, new Nip("199303032016032908"));
        var list = LIST.replace("Jejak Daftar", "Jejak Atasan").replace("199303032016032902", sari);
        take(officer, "dua.csv", list + list.split("\n")[1].replace(sari, maya).replace("Sari Cermat", "Maya Teliti"));
        take(officer, "atasan.csv", "NIP;NIP Atasan\n%s;%s\n%s;%s\n".formatted(sari, maya, umi, maya));
        take(officer, "ganti.csv", "NIP;NIP Atasan\n" + sari + ";" + umi + "\n");
        var rows = sql.sql("""
                        select concat_ws('|', subject, was, became) from audit.entry
                        where reason in ('atasan.csv', 'ganti.csv') and act = 'RECORD_CHANGED' order by id""").query(String.class).list();
        assertThat(rows).hasSize(3).noneMatch(row -> row.matches("(?s).*(\\d{18}|[0-9a-f]{8}-[0-9a-f]{4}-).*"));
        assertThat(rows.get(0)).contains("atasan Maya Teliti");
        assertThat(rows.get(1)).contains("atasan tanpa NIP", "atasan Maya Teliti");
        assertThat(rows.get(2)).contains("atasan Maya Teliti", "atasan Umi");
    }

    private Nip belowTheMayor(Viewer officer, Nip nip) {
        var mayor = new PersonId(UUID.randomUUID());
        var umi = new PersonId(UUID.randomUUID());
        var agency = Objects.requireNonNull(officer.grants().getFirst().unit());
        books.addPersons(Map.of(mayor, "Wali Kota"));
        books.addEmployees(List.of(new NewEmployee(umi, nip, "Umi", new Rank("III/a"), Employment.PNS)));
        books.addPlacements(List.of(new NewPlacement(umi, agency, "Analis", 7, mayor, LocalDate.of(2024, 3, 1), null)));
        return nip;
    }

    private void take(Viewer officer, String file, String list) {
        var id = intake.hand(officer, file, list.getBytes(StandardCharsets.UTF_8));
        var preview = intake.preview(officer, id, Progress.SILENT);
        assertThat(preview.plan().problems()).isEmpty();
        intake.apply(officer, id, preview.mark(), "10.0.0.9", Progress.SILENT);
    }

    private Viewer officer() {
        return officer("JEJAK", "Dinas Jejak Daftar", NIP);
    }

    private Viewer officer(String code, String name, Nip nip) {
        var agency = new UnitId(UUID.randomUUID());
        var zone = ZoneId.of("Asia/Jakarta");
        books.addUnits(List.of(new NewUnit(agency, code, name, null, agency, zone)));
        var grant = new Grant(Role.AGENCY_PERSONNEL, agency);
        var officer = new Viewer(new PersonId(UUID.randomUUID()), "Nanda", List.of(grant));
        books.addEmployees(List.of(new NewEmployee(officer.person(), nip, "Nanda", new Rank("III/a"), Employment.PNS)));
        books.grant(List.of(new NewGrant(officer.person(), grant, LocalDate.of(2026, 1, 1), "uji coba")));
        accounts.keep(List.of(new Account(officer.person(), nip.digits(), accounts.hash("rahasia"))));
        return officer;
    }

    private static String look(Browser browser, String path) {
        var page = browser.get(path);
        for (var i = 0; i < 40 && page.headers().firstValue("Refresh").isPresent(); i++) {
            page = browser.get(path);
        }
        return page.body();
    }

    private List<String> told(PersonId officer) {
        return sql.sql("""
                        select concat_ws('|', act, role, address <> '', subject, became) from audit.entry
                        where actor_id = ? and act like 'LIST%' order by id""").param(officer.id()).query(String.class).list();
    }
}
