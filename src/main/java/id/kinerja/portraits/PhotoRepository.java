package id.kinerja.portraits;

import static id.kinerja.shared.sql.Columns.uuid;

import id.kinerja.shared.DataKind;
import id.kinerja.shared.Perishable;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.PersonalData;
import id.kinerja.shared.Stale;
import id.kinerja.shared.TextKey;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the pictures of people, gives them out with what else is held, and erases those of whoever has long left. */
@Repository
class PhotoRepository implements PersonalData, Perishable {

    private static final List<Held> HELD = List.of(
            new Held("portraits.photo", PortraitHeld.PHOTO, Origin.PERSONNEL, """
                    select encode(image, 'base64') as jpeg_base64, uploaded_at, removed_at from portraits.photo
                    where person_id = :person order by uploaded_at"""),
            new Held("portraits.photo.given", PortraitHeld.PHOTO_PUT, Origin.HIMSELF, """
                    select case when uploaded_by = :person then uploaded_at end as uploaded_at,
                        case when removed_by = :person then removed_at end as removed_at
                    from portraits.photo where uploaded_by = :person or removed_by = :person order by uploaded_at"""));

    private static final String OF_LEAVERS = """
            from organization.v_employment_period e where e.person_id = photo.person_id and upper(e.valid) is null
                and e.standing in ('RETIRED', 'DECEASED', 'LEFT') and lower(e.valid) < :before::timestamptz::date""";

    private final JdbcClient database;

    PhotoRepository(JdbcClient database) {
        this.database = database;
    }

    /** What the rows are. */
    enum PortraitHeld implements TextKey {
        PHOTO,
        PHOTO_PUT
    }

    Optional<Photo> of(PersonId person) {
        return database.sql("select id, image from portraits.photo where person_id = ? and removed_at is null")
                .param(person.id())
                .query((row, number) -> new Photo(uuid(row, "id"), row.getBytes("image")))
                .optional();
    }

    long putSince(PersonId person, Instant since) {
        return database.sql("select count(*) from portraits.photo where person_id = ? and uploaded_at > ?")
                .params(person.id(), since.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    /** Until the transaction ends nobody else puts a picture of this person. */
    void hold(PersonId person) {
        database.sql("select pg_advisory_xact_lock(hashtextextended('portraits.photo ' || ?, 0))::text")
                .param(person.id().toString())
                .query(String.class)
                .single();
    }

    /** Not over one that somebody else has put at the same moment. */
    void add(PersonId person, byte[] image, PersonId by, Instant now) {
        var added = database.sql("""
                        insert into portraits.photo (person_id, image, uploaded_by, uploaded_at)
                        values (:person, :image, :by, :now)
                        on conflict (person_id) where removed_at is null do nothing""")
                .param("person", person.id())
                .param("image", image)
                .param("by", by.id())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        if (added == 0) {
            throw new Stale();
        }
    }

    /** False where there is none. */
    boolean remove(PersonId person, @Nullable PersonId by, Instant now) {
        return database.sql("""
                        update portraits.photo set image = null, removed_by = :by::uuid, removed_at = :now
                        where person_id = :person and removed_at is null""")
                        .param("person", person.id())
                        .param("by", by == null ? null : by.id())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    @Override
    public List<Held> held() {
        return HELD;
    }

    @Override
    public Set<DataKind> kinds() {
        return Set.of(DataKind.PHOTOS_OF_LEAVERS);
    }

    @Override
    public long due(DataKind kind, Instant before) {
        return database.sql("select count(*) from portraits.photo where image is not null and exists (select "
                        + OF_LEAVERS + ")")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    @Override
    public long erase(DataKind kind, Instant before) {
        return database.sql(
                        "update portraits.photo set image = null, removed_at = now() where image is not null and exists (select "
                                + OF_LEAVERS + ")")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }
}
