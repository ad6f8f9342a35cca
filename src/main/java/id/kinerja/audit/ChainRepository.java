package id.kinerja.audit;

import static id.kinerja.shared.sql.Columns.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The chain over the trail: who may lengthen it, its links, and what came of looking through it. */
@Repository
class ChainRepository {

    /** Of all the locks that processes on one database could ask for, this one is the chain's. */
    private static final long LOCK = 0x6b696e65726a61L;

    private final JdbcClient database;

    ChainRepository(JdbcClient database) {
        this.database = database;
    }

    boolean hasWaiting() {
        return database.sql("select exists (select from audit.waiting)")
                .query(Boolean.class)
                .single();
    }

    /** Until the transaction ends nobody else adds to the chain; false where another process does so now. */
    boolean tryLock() {
        return database.sql("select pg_try_advisory_xact_lock(?)")
                .param(LOCK)
                .query(Boolean.class)
                .single();
    }

    Link last() {
        return database.sql("select number, previous, hash from audit.link order by number desc limit 1")
                .query((row, number) -> TrailRepository.link(row))
                .optional()
                .orElse(Link.NONE);
    }

    List<Entry> waiting(int most) {
        return database.sql("select " + TrailRepository.ROW + """
                         from audit.waiting w
                            join audit.entry e on e.id = w.entry_id left join audit.link l on l.entry_id = e.id
                        order by w.entry_id limit ?""")
                .param(most)
                .query((row, number) -> TrailRepository.entry(row))
                .list();
    }

    void seal(List<Entry> entries, List<Link> links) {
        database.sql("""
                        with sealed as (
                            insert into audit.link (number, entry_id, previous, hash)
                            select * from unnest(:numbers, :entries, :previous, :hashes))
                        delete from audit.waiting where entry_id = any(:entries)""")
                .param("numbers", links.stream().map(Link::number).toArray(Long[]::new))
                .param("entries", entries.stream().map(Entry::id).toArray(Long[]::new))
                .param("previous", links.stream().map(Link::previous).toArray(String[]::new))
                .param("hashes", links.stream().map(Link::hash).toArray(String[]::new))
                .update();
    }

    /** The next links behind a number, each with the entry that it seals. */
    List<Trail.Row> behind(long number, int most) {
        return database.sql("select " + TrailRepository.ROW + """
                         from audit.link l join audit.entry e on e.id = l.entry_id
                        where l.number > ? order by l.number limit ?""")
                .param(number)
                .param(most)
                .query((row, count) -> new Trail.Row(TrailRepository.entry(row), TrailRepository.link(row)))
                .list();
    }

    /** An entry that neither stands in the chain nor waits for it. */
    Optional<Long> outside() {
        return database.sql("""
                        select e.id from audit.entry e
                        where not exists (select from audit.link l where l.entry_id = e.id)
                            and not exists (select from audit.waiting w where w.entry_id = e.id)
                        order by e.id limit 1""").query(Long.class).optional();
    }

    Optional<Proof> lastProof() {
        return database.sql("select * from audit.proof order by id desc limit 1")
                .query((row, number) -> proof(row))
                .optional();
    }

    /** How far the chain reached when it was found whole for the last time. */
    Link lastWhole() {
        return database.sql("""
                        select * from audit.proof where flaw is null and last_number > 0
                        order by last_number desc, id limit 1""")
                .query((row, number) -> proof(row).last())
                .optional()
                .orElse(Link.NONE);
    }

    void keep(Proof proof) {
        var flaw = proof.flaw();
        database.sql("""
                        insert into audit.proof (began_at, ended_at, last_number, last_hash, flaw, flaw_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        TrailRepository.at(proof.began()),
                        TrailRepository.at(proof.ended()),
                        proof.last().number(),
                        proof.last().hash(),
                        flaw == null ? null : flaw.kind().name(),
                        flaw == null ? null : flaw.number())
                .update();
    }

    private static Proof proof(ResultSet row) throws SQLException {
        var last = new Link(row.getLong("last_number"), "", row.getString("last_hash"));
        return new Proof(instant(row, "began_at"), instant(row, "ended_at"), last, flaw(row));
    }

    private static @Nullable Flaw flaw(ResultSet row) throws SQLException {
        var kind = row.getString("flaw");
        return kind == null ? null : new Flaw(Flaw.Kind.valueOf(kind), row.getLong("flaw_at"));
    }
}
