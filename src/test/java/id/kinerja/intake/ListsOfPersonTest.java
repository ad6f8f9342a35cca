package id.kinerja.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.house.House;
import id.kinerja.intake.RunRepository.Changed;
import id.kinerja.intake.model.Field;
import id.kinerja.intake.model.Plan;
import id.kinerja.organization.NewEmployee;
import id.kinerja.organization.PersonnelBooks;
import id.kinerja.organization.model.Employment;
import id.kinerja.organization.model.Nip;
import id.kinerja.organization.model.Rank;
import id.kinerja.shared.DataKind;
import id.kinerja.shared.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Of a list about many each gets what it says about himself, and a file that nobody applied has an end. */
@House
class ListsOfPersonTest {

    private static final AtomicInteger COUNT = new AtomicInteger(7000);
    private static final String DIGEST = "a".repeat(64);
    private static final byte[] LIST = "NIP;Nama\n199002022015011001;Maya".getBytes();

    @Autowired
    private ListsOfPersonRepository lists;

    @Autowired
    private UploadRepository uploads;

    @Autowired
    private RunRepository runs;

    @Autowired
    private PersonnelBooks books;

    @Autowired
    private JdbcClient sql;

    private final PersonId officer = new PersonId(UUID.randomUUID());
    private final PersonId sari = new PersonId(UUID.randomUUID());
    private final PersonId rudi = new PersonId(UUID.randomUUID());

    @BeforeEach
    void three_employees() {
        books.addEmployees(Stream.of(officer, sari, rudi)
                .map(one -> new NewEmployee(
                        one,
                        new Nip("19900303201501" + COUNT.incrementAndGet()),
                        "Pegawai",
                        new Rank("III/a"),
                        Employment.PNS))
                .toList());
    }

    @Test
    void each_gets_his_own_rows_and_no_number_of_his_superior() {
        var run = UUID.randomUUID();
        runs.keep(run, "pegawai.xlsx", DIGEST, officer, new Plan(List.of(), List.of(), 0));
        runs.keepChanges(
                run,
                Stream.of(
                        new Changed(sari, 2, new Plan.Change(Field.POSITION, "Analis", "Arsiparis")),
                        new Changed(sari, 2, new Plan.Change(Field.SUPERIOR, "", "199001012015011999")),
                        new Changed(rudi, 3, new Plan.Change(Field.POSITION, "Analis", "Pranata"))));
        assertThat(given("intake.change", sari))
                .contains("POSITION", "Analis", "Arsiparis", "SUPERIOR")
                .doesNotContain("Pranata", "199001012015011999");
        assertThat(given("intake.change", officer)).isEqualTo("[]");
        assertThat(given("intake.run", officer)).contains("pegawai.xlsx").doesNotContain("Arsiparis");
        assertThat(given("intake.run", sari)).isEqualTo("[]");
    }

    @Test
    void who_handed_a_list_in_is_told_so_without_its_content() {
        uploads.keep(officer, "pegawai.csv", DIGEST, LIST);
        assertThat(given("intake.upload", officer))
                .contains("pegawai.csv", "size=" + LIST.length)
                .doesNotContain("Maya", "[B@");
        assertThat(given("intake.upload", sari)).isEqualTo("[]");
    }

    @Test
    void an_old_file_is_erased_and_a_younger_one_stays() {
        var old = uploads.keep(officer, "lama.csv", DIGEST, LIST);
        uploads.keep(officer, "baru.csv", DIGEST, LIST);
        sql.sql("update intake.upload set uploaded_at = '2020-01-01Z' where id = ?")
                .param(old)
                .update();
        var before = Instant.parse("2020-01-02T00:00:00Z");
        assertThat(lists.due(DataKind.LIST_UPLOADS, before)).isEqualTo(1);
        assertThat(lists.erase(DataKind.LIST_UPLOADS, before)).isEqualTo(1);
        assertThat(lists.due(DataKind.LIST_UPLOADS, before)).isZero();
        assertThat(uploads.of(officer)).extracting(Upload::fileName).containsExactly("baru.csv");
    }

    private String given(String name, PersonId person) {
        var query = lists.held().stream()
                .filter(held -> held.name().equals(name))
                .findFirst()
                .orElseThrow()
                .query();
        return sql.sql(query).param("person", person.id()).query().listOfRows().toString();
    }
}
