package id.kinerja.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kinerja.audit.Flaw.Kind;
import id.kinerja.audit.TrailOffice.Done;
import id.kinerja.shared.Act;
import id.kinerja.shared.DataKind;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionDefinition;

/** What is personal in old rows goes, and the chain still proves all the rest. */
@Tag("database")
class ErasingTest {

    private static final Instant LATER = Instant.parse("2027-11-02T00:25:00Z");

    private final TrailOffice office = new TrailOffice();
    private final ErasedRepository erased = new ErasedRepository(office.sql());

    @BeforeEach
    void looks_into_files_and_other_acts() {
        office.keep(new Done(Act.FILE_READ, Done.person(1), Done.person(2), "berkas 1"));
        office.keep(new Done(Act.FILE_READ, Done.person(3), Done.person(2), "berkas 2"));
        office.sealed(2);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void who_looked_is_gone_and_the_chain_is_whole() {
        assertThat(erased.due(DataKind.FILE_LOOKS, LATER)).isEqualTo(2);
        assertThat(erase(DataKind.FILE_LOOKS)).isEqualTo(2);
        assertThat(erased.due(DataKind.FILE_LOOKS, LATER)).isZero();
        assertThat(office.prove().holds()).isTrue();
        assertThat(text()).doesNotContain("berkas", "Orang 3").contains("alasan 1", "FILE_READ");
        office.sealed(1);
        assertThat(office.prove().last().number()).isEqualTo(5);
    }

    @Test
    void what_is_younger_stays() {
        assertThat(erased.due(DataKind.FILE_LOOKS, Instant.parse("2026-11-02T00:25:00Z")))
                .isZero();
    }

    @Test
    void what_remains_of_an_erased_row_cannot_be_altered_unseen() {
        erase(DataKind.FILE_LOOKS);
        office.forge("update audit.entry set act = 'MONTH_CLOSED' where id = 1");
        assertThat(office.prove().flaw()).isEqualTo(new Flaw(Kind.ALTERED, 1));
    }

    @Test
    void nothing_can_be_written_where_something_was_erased() {
        erase(DataKind.FILE_LOOKS);
        office.forge(
                "update audit.entry set words_salt = gen_random_uuid(), words_digest = null, actor_name = 'Orang lain' "
                        + "where id = 1");
        assertThat(office.prove().flaw()).isEqualTo(new Flaw(Kind.ALTERED, 1));
    }

    @Test
    void a_digest_kept_beside_words_hides_nothing() {
        var own = office.sql()
                .sql("select " + TrailRepository.ROW
                        + " from audit.entry e left join audit.link l on l.entry_id = e.id where e.id = 1")
                .query((row, number) -> TrailRepository.entry(row))
                .single()
                .wordsDigest();
        office.forge("update audit.entry set words_digest = '%s', actor_name = 'Orang lain' where id = 1".formatted(own));
        assertThat(office.prove().flaw()).isEqualTo(new Flaw(Kind.ALTERED, 1));
        office.forge("update audit.entry set words_salt = null, actor_name = 'Orang lain' where id = 1");
        assertThat(office.prove().flaw()).isEqualTo(new Flaw(Kind.ALTERED, 1));
    }

    @Test
    void what_was_decided_is_never_erased() {
        var update = """
                update audit.entry set actor_id = null, actor_name = '', person_id = null, subject = '', was = '', became = '',
                    reason = '', words_salt = null, words_digest = repeat('a', 64) where act = '%s'""";
        assertThatThrownBy(() ->
                        office.sql().sql(update.formatted("MONTH_REOPENED")).update())
                .hasMessageContaining("keeps what happened");
    }

    @Test
    void addresses_go_alone() {
        office.forge(
                "insert into audit.entry (happened_at, act, actor_name, role, address, subject, was, became, reason) "
                        + "values ('2026-11-02', 'SIGNED_IN', 'Orang 9', '', '10.0.0.9', 'Orang 9', '', '', '')");
        office.forge("insert into audit.waiting select max(id) from audit.entry");
        office.seal();
        assertThat(erase(DataKind.ADDRESSES)).isEqualTo(1);
        assertThat(text()).doesNotContain("10.0.0.9").contains("Orang 9");
        assertThat(erase(DataKind.DOOR_NEWS)).isEqualTo(1);
        assertThat(text()).doesNotContain("Orang 9");
        assertThat(office.prove().holds()).isTrue();
    }

    @Test
    void rows_from_before_are_proven_as_they_were_and_stay() {
        office.forge(
                "insert into audit.entry (happened_at, act, actor_name, role, address, subject, was, became, reason, "
                        + "address_salt, words_salt) values ('2026-11-02', 'FILE_READ', 'Orang 9', '', '', '', '', '', '', "
                        + "null, null)",
                "insert into audit.waiting select max(id) from audit.entry");
        office.seal();
        assertThat(erase(DataKind.FILE_LOOKS)).isEqualTo(2);
        assertThat(text()).contains("Orang 9");
        assertThat(office.prove().holds()).isTrue();
        office.forge("update audit.entry set actor_name = 'Orang 8' where actor_name = 'Orang 9'");
        assertThat(office.prove().flaw()).isEqualTo(new Flaw(Kind.ALTERED, 5));
    }

    @Test
    void what_no_link_has_sealed_yet_is_not_erased() {
        office.keep(new Done(Act.FILE_READ, Done.person(5), Done.person(6), "berkas 3"));
        assertThat(erase(DataKind.FILE_LOOKS)).isEqualTo(2);
        assertThat(text()).contains("berkas 3");
    }

    @Test
    void the_database_lets_nobody_erase_more_or_otherwise() {
        var update = "update audit.entry set %s where id = 1";
        for (var change : new String[] {
            "address = '10.0.0.1'",
            "reason = ''",
            "words_salt = null, words_digest = repeat('a', 64)",
            "act = 'SIGNED_IN'",
            "happened_at = now()"
        }) {
            assertThatThrownBy(() -> office.sql().sql(update.formatted(change)).update())
                    .as(change)
                    .hasMessageContaining("keeps what happened");
        }
    }

    private long erase(DataKind kind) {
        return office.inTransaction(TransactionDefinition.ISOLATION_DEFAULT, () -> erased.erase(kind, LATER));
    }

    private String text() {
        return office.sql()
                .sql("select string_agg(e::text, ' ') from audit.entry e")
                .query(String.class)
                .single();
    }
}
