package id.kinerja.audit;

import id.kinerja.shared.DataKind;
import id.kinerja.shared.Perishable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Erases of the trail what is personal and too old: the rows stay, and so does what the chain sealed of them. */
@Repository
class ErasedRepository implements Perishable {

    private static final int BATCH = 2_000;
    private static final String SEALED = "exists (select from audit.link l where l.entry_id = e.id)";
    private static final String WORDS = " and e.words_salt is not null and e.act = any(:acts) and " + SEALED;

    // the address goes together with the rest, or before it
    private static final Map<DataKind, String> OLD = Map.of(
            DataKind.ADDRESSES,
                    "e.happened_at < :before and e.address_salt is not null and e.address <> '' and " + SEALED,
            DataKind.FILE_LOOKS, "e.happened_at < :before" + WORDS,
            DataKind.DOOR_NEWS, "e.happened_at < :before" + WORDS);
    private static final Map<DataKind, List<String>> ACTS = Map.of(
            DataKind.ADDRESSES, List.of(),
            DataKind.FILE_LOOKS, List.of("FILE_READ"),
            DataKind.DOOR_NEWS,
                    List.of(
                            "SIGNED_IN",
                            "SIGNED_OUT",
                            "SIGN_IN_REFUSED",
                            "CODE_REFUSED",
                            "PASSWORD_REFUSED",
                            "SIGN_INS_ENDED"));

    private final JdbcClient database;

    ErasedRepository(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Set<DataKind> kinds() {
        return OLD.keySet();
    }

    @Override
    public long due(DataKind kind, Instant before) {
        return old("select count(*) from audit.entry e where ", kind, before, "")
                .query(Long.class)
                .single();
    }

    @Override
    public long erase(DataKind kind, Instant before) {
        var erased = 0L;
        List<Entry> batch;
        do {
            batch = old(
                            "select " + TrailRepository.ROW
                                    + " from audit.entry e left join audit.link l on l.entry_id = e.id where ",
                            kind,
                            before,
                            " order by e.id limit " + BATCH)
                    .query((row, number) -> TrailRepository.entry(row))
                    .list();
            erase(kind, batch);
            erased += batch.size();
        } while (batch.size() == BATCH);
        return erased;
    }

    private JdbcClient.StatementSpec old(String select, DataKind kind, Instant before, String order) {
        return database.sql(select + OLD.get(kind) + order)
                .param("before", TrailRepository.at(before))
                .param("acts", ACTS.get(kind).toArray(String[]::new));
    }

    private void erase(DataKind kind, List<Entry> batch) {
        if (kind == DataKind.ADDRESSES) {
            write(batch, Entry::addressDigest, """
                    update audit.entry e set address = '', address_salt = null, address_digest = d.digest
                    from unnest(:ids::bigint[], :digests::text[]) d (id, digest) where e.id = d.id""");
        } else {
            write(batch, Entry::wordsDigest, """
                    update audit.entry e set actor_id = null, actor_name = '', person_id = null, subject = '', was = '',
                        became = '', reason = '', words_salt = null, words_digest = d.digest
                    from unnest(:ids::bigint[], :digests::text[]) d (id, digest) where e.id = d.id""");
        }
    }

    private void write(List<Entry> batch, Function<Entry, String> digest, String update) {
        database.sql(update)
                .param("ids", batch.stream().map(Entry::id).toArray(Long[]::new))
                .param("digests", batch.stream().map(digest).toArray(String[]::new))
                .update();
    }
}
