package id.kinerja.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kinerja.audit.Flaw.Kind;
import id.kinerja.audit.TrailOffice.Done;
import id.kinerja.shared.Act;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionDefinition;

@Tag("database")
class ChainTest {

    private final TrailOffice office = new TrailOffice();

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void what_nobody_touched_is_whole() {
        office.sealed(5);
        var proof = office.prove();
        assertThat(proof.holds()).isTrue();
        assertThat(proof.last().number()).isEqualTo(5);
        office.sealed(2);
        assertThat(office.prove().last().number()).isEqualTo(7);
    }

    @Test
    void an_empty_trail_is_whole() {
        assertThat(office.prove().holds()).isTrue();
    }

    @Test
    void an_altered_entry_is_found() {
        office.sealed(5);
        office.forge("update audit.entry set reason = 'alasan lain' where reason = 'alasan 3'");
        assertThat(office.prove().flaw()).isEqualTo(new Flaw(Kind.ALTERED, 3));
    }

    @Test
    void letters_moved_from_one_column_to_the_next_are_found() {
        office.sealed(2);
        office.forge("update audit.entry set was = 'a', reason = 'lasan 2' where reason = 'alasan 2'");
        assertThat(office.prove().flaw()).isEqualTo(new Flaw(Kind.ALTERED, 2));
    }

    @Test
    void a_removed_entry_is_found_also_when_the_others_close_up() {
        office.sealed(5);
        office.forge("delete from audit.link where number = 3", "delete from audit.entry where reason = 'alasan 3'");
        assertThat(office.prove().flaw()).isEqualTo(new Flaw(Kind.MISSING, 3));
        office.forge("update audit.link set number = number - 1 where number = 4");
        assertThat(office.prove().flaw()).isEqualTo(new Flaw(Kind.MOVED, 3));
    }

    @Test
    void the_last_entries_cannot_go_once_a_proof_has_seen_them() {
        office.sealed(5);
        office.prove();
        office.forge(
                "delete from audit.link where number > 3",
                "delete from audit.entry where reason in ('alasan 4', 'alasan 5')");
        assertThat(office.prove().flaw()).isEqualTo(new Flaw(Kind.MISSING, 4));
    }

    @Test
    void entries_in_another_order_are_found() {
        office.sealed(5);
        office.forge("""
                with swapped as (delete from audit.link where number in (2, 3) returning *)
                insert into audit.waiting select entry_id from swapped""", """
                insert into audit.link select 2, max(entry_id), (select hash from audit.link where number = 1), repeat('a', 64)
                from audit.waiting""");
        assertThat(office.prove().flaw()).isEqualTo(new Flaw(Kind.ALTERED, 2));
    }

    @Test
    void an_entry_slipped_in_is_found() {
        office.sealed(3);
        office.forge("""
                insert into audit.entry (happened_at, act, actor_name, role, address, subject, was, became, reason)
                select happened_at, act, 'Orang lain', role, address, subject, was, became, 'baru'
                from audit.entry where reason = 'alasan 2'""");
        assertThat(office.prove().flaw()).isEqualTo(new Flaw(Kind.OUTSIDE, 4));
        office.forge("""
                insert into audit.link (number, entry_id, previous, hash)
                select 4, 4, hash, repeat('a', 64) from audit.link where number = 3""");
        assertThat(office.prove().flaw()).isEqualTo(new Flaw(Kind.ALTERED, 4));
    }

    @Test
    void a_chain_written_anew_from_the_start_is_not_the_one_that_was_proven() {
        office.sealed(3);
        office.prove();
        office.forge(
                "update audit.entry set reason = 'alasan lain' where reason = 'alasan 1'",
                "delete from audit.link",
                "insert into audit.waiting select id from audit.entry");
        office.seal();
        assertThat(office.prove().flaw()).isEqualTo(new Flaw(Kind.ALTERED, 3));
    }

    @Test
    void nothing_of_it_can_be_changed_or_removed() {
        office.sealed(1);
        office.prove();
        var columns = Map.of("audit.entry", "reason", "audit.link", "hash", "audit.proof", "flaw");
        for (var table : columns.keySet()) {
            Stream.of("update %s set %s = %2$s", "delete from %s", "truncate %s cascade")
                    .map(statement -> statement.formatted(table, columns.get(table)))
                    .forEach(statement -> assertThatThrownBy(
                                    () -> office.sql().sql(statement).update())
                            .as(statement)
                            .hasMessageContaining("keeps what happened"));
        }
    }

    @Test
    void many_who_write_at_once_make_one_chain() throws Exception {
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var work = Stream.concat(
                            IntStream.range(0, 6).mapToObj(writer -> (Callable<Boolean>) () -> {
                                IntStream.range(0, 40).forEach(i -> office.keep(Done.reopening(writer + " " + i)));
                                return true;
                            }),
                            IntStream.range(0, 3).mapToObj(process -> (Callable<Boolean>) () -> {
                                IntStream.range(0, 40).forEach(i -> office.seal());
                                return true;
                            }))
                    .toList();
            for (var done : people.invokeAll(work)) {
                done.get();
            }
        }
        office.seal();
        assertThat(office.prove().holds()).isTrue();
        assertThat(office.prove().last().number()).isEqualTo(240);
        assertThat(office.count("audit.waiting")).isZero();
    }

    @Test
    void an_act_that_fails_leaves_no_row() {
        assertThatThrownBy(() -> office.transactions().executeWithoutResult(status -> {
                    office.keep(Done.reopening("gagal"));
                    throw new IllegalStateException("after all");
                }))
                .hasMessage("after all");
        assertThat(office.count("audit.entry")).isZero();
    }

    @Test
    void a_long_closing_in_its_snapshot_and_the_chain_do_not_wait_for_each_other() {
        office.inTransaction(TransactionDefinition.ISOLATION_REPEATABLE_READ, () -> {
            assertThat(office.count("audit.entry")).isZero();
            CompletableFuture.runAsync(() -> office.sealed(3))
                    .orTimeout(10, TimeUnit.SECONDS)
                    .join();
            office.keep(Done.reopening("bulan yang panjang"));
            return true;
        });
        office.seal();
        assertThat(office.prove().last().number()).isEqualTo(4);
    }

    @Test
    void a_file_read_twice_within_the_hour_is_one_row() {
        var read = new Done(Act.FILE_READ, Done.person(1), Done.person(2), "");
        office.keep(read);
        office.keep(read);
        office.keep(new Done(Act.FILE_READ, Done.person(3), Done.person(2), ""));
        office.keep(new Done(Act.FILE_READ, Done.person(1), Done.person(3), ""));
        assertThat(office.count("audit.entry")).isEqualTo(3);
        office.seal();
        assertThat(office.prove().last().number()).isEqualTo(3);
    }
}
