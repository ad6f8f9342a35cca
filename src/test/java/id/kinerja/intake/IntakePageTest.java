package id.kinerja.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.house.Browser;
import id.kinerja.house.House;
import id.kinerja.identity.Account;
import id.kinerja.identity.Accounts;
import id.kinerja.intake.model.Flaw;
import id.kinerja.intake.model.Plan.Kind;
import id.kinerja.organization.NewEmployee;
import id.kinerja.organization.NewGrant;
import id.kinerja.organization.NewUnit;
import id.kinerja.organization.PersonnelBooks;
import id.kinerja.organization.PersonnelRecords;
import id.kinerja.organization.model.Employment;
import id.kinerja.organization.model.Nip;
import id.kinerja.organization.model.Rank;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer;
import id.kinerja.shared.Viewer.Grant;
import id.kinerja.shared.Viewer.Role;
import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@House
class IntakePageTest {

    private static final AtomicInteger COUNT = new AtomicInteger(5000);
    private static final String HEAD = "NIP;Nama;Gol/Ruang;Status;Unit Kerja;Jabatan;Kelas Jabatan;TMT Jabatan\n";

    @Autowired
    private PersonnelBooks books;

    @Autowired
    private PersonnelRecords records;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Intake intake;

    @Autowired
    private PeopleList list;

    @LocalServerPort
    private int port;

    private Viewer officer;
    private String division;
    private Browser browser;

    @BeforeEach
    void an_agency_with_its_officer() {
        var number = COUNT.incrementAndGet();
        var agency = new UnitId(UUID.randomUUID());
        division = "Bidang Impor " + number;
        var zone = ZoneId.of("Asia/Jakarta");
        books.addUnits(List.of(
                new NewUnit(agency, "IMP-" + number, "Dinas Impor " + number, null, agency, zone),
                new NewUnit(new UnitId(UUID.randomUUID()), "IMP-" + number + "-1", division, agency, agency, zone)));
        officer =
                new Viewer(new PersonId(UUID.randomUUID()), "Nanda", List.of(new Grant(Role.AGENCY_PERSONNEL, agency)));
        var nip = nip();
        books.addEmployees(List.of(new NewEmployee(officer.person(), nip, "Nanda", new Rank("III/a"), Employment.PNS)));
        books.grant(List.of(
                new NewGrant(officer.person(), officer.grants().getFirst(), LocalDate.of(2026, 1, 1), "uji coba")));
        accounts.keep(List.of(new Account(officer.person(), nip.digits(), accounts.hash("rahasia"))));
        browser = new Browser(port);
        browser.signIn(nip.digits(), "rahasia");
    }

    private static Nip nip() {
        return new Nip("19910202201501" + COUNT.incrementAndGet());
    }

    @Test
    void a_list_is_looked_at_applied_and_told_twice_changes_nothing() throws Exception {
        var nip = nip();
        var id = hand(row(nip, "Sari Cermat", "7"));
        var page = look(id);
        assertThat(page).contains("1 perubahan siap dijalankan", "Sari Cermat", division);
        assertThat(records.of(List.of(nip))).isEmpty();
        assertThat(browser.post(path(id) + "/run", "mark", mark(page)).statusCode())
                .isEqualTo(422);
        assertThat(browser.post(path(id) + "/run", "mark", mark(page), "seen", "yes")
                        .statusCode())
                .isEqualTo(303);
        assertThat(look(id)).contains("Daftar sudah dijalankan", "1 dibuat");
        assertThat(records.of(List.of(nip)).getFirst().post().jobClass()).isEqualTo(7);
        assertThat(look(hand(row(nip, "Sari Cermat", "7")))).contains("Tidak ada yang berubah");
        assertThat(look(hand(row(nip, "Sari Cermat", "8")))).contains("<del>7</del>", "<ins>8</ins>");
    }

    @Test
    void a_list_with_a_problem_changes_nobody_and_is_given_back_with_the_problem_beside_its_row() throws Exception {
        var nip = nip();
        var id = hand(row(nip, "Sari Cermat", "7") + row(nip(), "Rudi Telaten", "70"));
        var page = look(id);
        assertThat(page)
                .contains("1 baris harus diperbaiki", "Kelas jabatan adalah angka 1 sampai 17")
                .doesNotContain("/run\"");
        browser.post(path(id) + "/run", "mark", mark(page), "seen", "yes");
        assertThat(records.of(List.of(nip))).isEmpty();
        var corrected = browser.get(path(id) + "/problems").body();
        assertThat(corrected.lines().toList().get(0)).endsWith(";Masalah");
        assertThat(corrected.lines().toList().get(2)).contains("Kelas Jabatan: Kelas jabatan adalah");
    }

    @Test
    void what_the_officer_said_of_a_column_is_remembered_for_the_next_file() {
        var file = HEAD.replace("NIP", "Nomor Orang") + row(nip(), "Sari Cermat", "7");
        var id = intake.hand(officer, "a.csv", file.getBytes(StandardCharsets.UTF_8));
        assertThat(look(id)).contains("Tidak ada kolom NIP");
        browser.post(path(id) + "/columns", "column-0", "NIP");
        assertThat(look(id)).contains("1 perubahan siap dijalankan", "diingat");
        assertThat(look(intake.hand(officer, "b.csv", file.getBytes(StandardCharsets.UTF_8))))
                .contains("1 perubahan siap dijalankan");
        browser.post(path(id), "_method", "delete");
        assertThat(browser.get("/people/import").body()).contains("Berkas itu sudah dibuang", "data-toast");
    }

    @Test
    void what_was_shown_is_done_and_nothing_else() throws Exception {
        var nip = nip();
        var id = hand(row(nip, "Sari Cermat", "7"));
        var page = look(id);
        intake.takeIn(
                "other.csv", (HEAD + row(nip, "Sari Lain", "7")).getBytes(StandardCharsets.UTF_8), Progress.SILENT);
        assertThat(browser.post(path(id) + "/run", "mark", mark(page), "seen", "yes")
                        .body())
                .contains("Buku berubah sejak");
        assertThat(records.of(List.of(nip)).getFirst().name()).isEqualTo("Sari Lain");
    }

    @Test
    void an_export_taken_in_again_changes_nothing_in_either_format() {
        var people = new StringBuilder(HEAD);
        for (var i = 0; i < 20; i++) {
            people.append(
                    row(nip(), i % 2 == 0 ? "Sari, S.E.;=A1 '=B2" : "=Rudi \"Tel\" -" + i, i % 3 == 0 ? "" : "7"));
        }
        intake.takeIn("people.csv", people.toString().getBytes(StandardCharsets.UTF_8), Progress.SILENT);
        var workbook = new ByteArrayOutputStream();
        list.workbook(officer, "a.xlsx", workbook);
        var text = browser.get("/people/export.csv").body();
        for (var file : List.of(workbook.toByteArray(), text.getBytes(StandardCharsets.UTF_8))) {
            var id = intake.hand(officer, "again", file);
            var plan = intake.preview(officer, id, Progress.SILENT).plan();
            assertThat(plan.problems()).isEmpty();
            assertThat(plan.count(Kind.UNTOUCHED)).isEqualTo(20);
            assertThat(plan.changes()).isZero();
        }
        assertThat(text).contains("'=Rudi", "S.E.;'=A1").doesNotContain(";=Rudi", ";=A1");
    }

    @Test
    void nobody_sees_or_applies_the_file_of_another_or_without_the_role() throws Exception {
        var id = hand(row(nip(), "Sari Cermat", "7"));
        var before = browser;
        an_agency_with_its_officer();
        assertThat(browser.get(path(id)).statusCode()).isEqualTo(404);
        assertThat(browser.get(path(id) + "/problems").statusCode()).isEqualTo(404);
        assertThat(browser.get("/people/import").statusCode()).isEqualTo(200);
        assertThat(browser.post(path(id) + "/run", "mark", "x", "seen", "yes").statusCode())
                .isEqualTo(404);
        assertThat(before.get(path(id)).statusCode()).isEqualTo(200);
    }

    @Test
    void a_unit_of_another_agency_is_unknown_to_an_agency_officer() throws Exception {
        var theirs = division;
        an_agency_with_its_officer();
        var foreign = row(nip(), "Sari Cermat", "7").replace(division, theirs);
        var id = hand(foreign);
        var problems = intake.preview(officer, id, Progress.SILENT).plan().problems();
        assertThat(problems).hasSize(1);
        assertThat(problems.getFirst().remedy().key()).isIn(Flaw.UNIT_UNKNOWN, Flaw.UNIT_UNKNOWN_NEAR);
    }

    @Test
    void ten_thousand_people_are_looked_at_and_applied_in_less_than_ten_seconds() {
        var rows = new ArrayList<List<Object>>();
        rows.add(List.of("NIP", "Nama", "Gol", "Status", "Unit Kerja", "Jabatan", "Kelas", "TMT Jabatan"));
        for (var i = 0; i < 10_000; i++) {
            rows.add(List.of(
                    "1985%02d%02d2015%02d1%03d".formatted(1 + i % 12, 1 + i % 28, 1 + i / 999, 1 + i % 999),
                    "Pegawai " + i,
                    "III/a",
                    "PNS",
                    division,
                    "Pengolah Data",
                    "7",
                    LocalDate.of(2024, 3, 1)));
        }
        var file = Messy.workbook(rows);
        var own = ManagementFactory.getThreadMXBean(); // time of our own, whatever else the machine does meanwhile
        var begin = own.getCurrentThreadCpuTime();
        var id = intake.hand(officer, "besar.xlsx", file);
        var preview = intake.preview(officer, id, Progress.SILENT);
        assertThat(preview.plan().problems()).isEmpty();
        intake.apply(officer, id, preview.mark(), "10.0.0.7", Progress.SILENT);
        var milliseconds = (own.getCurrentThreadCpuTime() - begin) / 1_000_000;
        System.out.println("10,000 people: " + milliseconds + " ms");
        assertThat(milliseconds).isLessThan(10_000);
        assertThat(intake.run(officer, id).orElseThrow().created()).isEqualTo(10_000);
    }

    private String row(Nip nip, String name, String jobClass) {
        return "%s;\"%s\";III/a;PNS;%s;Pengolah Data;%s;01-03-2024\n"
                .formatted(nip, name.replace("\"", "\"\""), division, jobClass);
    }

    private UUID hand(String rows) throws Exception {
        return intake.hand(officer, "pegawai.csv", (HEAD + rows).getBytes(StandardCharsets.UTF_8));
    }

    private static String path(UUID id) {
        return "/people/import/" + id;
    }

    /** The page once the work is done, as a browser that looks again by itself would see it. */
    private String look(UUID id) {
        for (var i = 0; i < 40; i++) {
            var page = browser.get(path(id));
            if (page.headers().firstValue("Refresh").isEmpty()) {
                return page.body();
            }
        }
        throw new IllegalStateException("never done");
    }

    private static String mark(String page) {
        var at = page.indexOf("name=\"mark\" value=\"");
        return at < 0 ? "" : page.substring(at + 19, page.indexOf('"', at + 19));
    }
}
