package id.kinerja.intake;

import static id.kinerja.shared.sql.Columns.instant;
import static id.kinerja.shared.sql.Columns.uuid;

import id.kinerja.intake.model.Field;
import id.kinerja.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Files that wait to be applied, and what their headings were said to mean. */
@Repository
class UploadRepository {

    private static final String COLUMNS =
            "select id, file_name, digest, uploaded_at, changes_nothing from intake.upload ";

    private final JdbcClient database;

    UploadRepository(JdbcClient database) {
        this.database = database;
    }

    UUID keep(PersonId by, String fileName, String digest, byte[] bytes) {
        return database.sql("""
                        insert into intake.upload (uploaded_by, file_name, digest, bytes)
                        values (:by, :name, :digest, :bytes) returning id""")
                .param("by", by.id())
                .param("name", fileName)
                .param("digest", digest)
                .param("bytes", bytes)
                .query(UUID.class)
                .single();
    }

    Optional<Upload> find(PersonId by, UUID id) {
        return database.sql(COLUMNS + "where id = ? and uploaded_by = ?")
                .param(id)
                .param(by.id())
                .query(UploadRepository::upload)
                .optional();
    }

    List<Upload> of(PersonId by) {
        return database.sql(COLUMNS + "where uploaded_by = ? order by uploaded_at desc limit 20")
                .param(by.id())
                .query(UploadRepository::upload)
                .list();
    }

    byte[] bytes(UUID id) {
        return database.sql("select bytes from intake.upload where id = ?")
                .param(id)
                .query(byte[].class)
                .single();
    }

    /** What the last look at it found; as the books change, so may this. */
    void found(UUID id, boolean changesNothing) {
        database.sql("update intake.upload set changes_nothing = :it where id = :id and changes_nothing <> :it")
                .param("it", changesNothing)
                .param("id", id)
                .update();
    }

    void forget(UUID id) {
        database.sql("delete from intake.upload where id = ?").param(id).update();
    }

    void forgetOld() {
        database.sql("delete from intake.upload where uploaded_at < now() - interval '30 days'")
                .update();
    }

    @Transactional
    void choose(PersonId by, Map<String, Optional<Field>> choices) {
        choices.forEach((heading, field) -> database.sql("""
                        insert into intake.heading_choice (chosen_by, heading, field) values (:by, :heading, :field)""")
                .param("by", by.id())
                .param("heading", heading)
                .param("field", field.map(Field::name).orElse(null))
                .update());
    }

    Map<String, Optional<Field>> choices(PersonId by) {
        var choices = new HashMap<String, Optional<Field>>();
        database.sql("""
                        select distinct on (heading) heading, field from intake.heading_choice
                        where chosen_by = ? order by heading, chosen_at desc, id desc""").param(by.id()).query(row -> {
            choices.put(row.getString("heading"), Field.named(Objects.requireNonNullElse(row.getString("field"), "")));
        });
        return choices;
    }

    private static Upload upload(ResultSet row, int number) throws SQLException {
        return new Upload(
                uuid(row, "id"),
                row.getString("file_name"),
                row.getString("digest"),
                instant(row, "uploaded_at"),
                row.getBoolean("changes_nothing"));
    }
}
