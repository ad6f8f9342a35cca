package id.kinerja.intake;

import id.kinerja.intake.model.Field;
import id.kinerja.shared.DataKind;
import id.kinerja.shared.Perishable;
import id.kinerja.shared.PersonalData;
import id.kinerja.shared.TextKey;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which lists a person handed in, and what lists changed about him. What else stands in a list is about others, and so is
 * a superior's NIP; a file that nobody applied is erased.
 */
@Repository
class ListsOfPersonRepository implements PersonalData, Perishable {

    private static final List<Held> HELD = List.of(
            new Held("intake.upload", ListHeld.UPLOAD, Origin.HIMSELF, """
                    select file_name, octet_length(bytes) as size, uploaded_at from intake.upload
                    where uploaded_by = :person order by uploaded_at"""),
            new Held("intake.heading_choice", ListHeld.HEADING, Origin.HIMSELF, """
                    select heading, field, chosen_at from intake.heading_choice
                    where chosen_by = :person order by chosen_at, heading""").saying("field", Field.values()),
            new Held("intake.run", ListHeld.RUN, Origin.HIMSELF, """
                    select file_name, created, changed, ended, untouched, applied_at from intake.run
                    where applied_by = :person order by applied_at"""),
            new Held("intake.change", ListHeld.CHANGE, Origin.PERSONNEL, """
                    select c.field, case when c.field <> 'SUPERIOR' then c.was end as was,
                        case when c.field <> 'SUPERIOR' then c.becomes end as becomes, r.applied_at
                    from intake.change c join intake.run r on r.id = c.run_id
                    where c.person_id = :person order by r.applied_at, c.field""").saying("field", Field.values()));

    private static final String OLD = " from intake.upload where uploaded_at < ?";

    private final JdbcClient database;

    ListsOfPersonRepository(JdbcClient database) {
        this.database = database;
    }

    /** What the rows are. */
    enum ListHeld implements TextKey {
        UPLOAD,
        HEADING,
        RUN,
        CHANGE
    }

    @Override
    public List<Held> held() {
        return HELD;
    }

    @Override
    public Set<DataKind> kinds() {
        return Set.of(DataKind.LIST_UPLOADS);
    }

    @Override
    public long due(DataKind kind, Instant before) {
        return database.sql("select count(*)" + OLD)
                .param(before.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    @Override
    public long erase(DataKind kind, Instant before) {
        return database.sql("delete" + OLD)
                .param(before.atOffset(ZoneOffset.UTC))
                .update();
    }
}
