package id.kinerja.identity;

import id.kinerja.shared.PersonId;
import id.kinerja.shared.sql.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ApiTokenRepository {

    private static final String TOKEN = """
            select id, person_id, scopes, created_at, expires_at, last_used_at from identity.api_token
            where revoked_at is null and expires_at > :now
            """;

    private final JdbcClient sql;

    ApiTokenRepository(JdbcClient sql) {
        this.sql = sql;
    }

    Map<String, PersonId> people(Collection<String> signIns) {
        var people = new HashMap<String, PersonId>();
        sql.sql("select sign_in, person_id from identity.account where sign_in = any(?)")
                .param(signIns.toArray(String[]::new))
                .query(row -> {
                    people.put(row.getString("sign_in"), new PersonId(Columns.uuid(row, "person_id")));
                });
        return people;
    }

    void keep(PersonId person, byte[] hash, Collection<ApiScope> scopes, Instant now, Instant end) {
        sql.sql("""
                        insert into identity.api_token (person_id, hash, scopes, created_at, expires_at)
                        values (?, ?, ?, ?, ?)
                        """)
                .params(person.id(), hash, scopes.stream().map(Enum::name).toArray(String[]::new), at(now), at(end))
                .update();
    }

    Optional<ApiToken> holding(byte[] hash, Instant now) {
        return sql.sql(TOKEN + " and hash = :hash")
                .param("now", at(now))
                .param("hash", hash)
                .query(ApiTokenRepository::token)
                .optional();
    }

    List<ApiToken> of(PersonId person, Instant now) {
        return sql.sql(TOKEN + " and person_id = :person order by created_at desc, id")
                .param("now", at(now))
                .param("person", person.id())
                .query(ApiTokenRepository::token)
                .list();
    }

    /** Noted to the minute, so that a token that is used all the time does not write all the time. */
    void used(ApiToken token, Instant now) {
        sql.sql("update identity.api_token set last_used_at = ? where id = ?")
                .params(at(now), token.id())
                .update();
    }

    /** The token that held until now. */
    Optional<ApiToken> revoke(PersonId person, UUID id, Instant now) {
        return sql.sql("""
                        update identity.api_token set revoked_at = ?
                        where id = ? and person_id = ? and revoked_at is null
                        returning id, person_id, scopes, created_at, expires_at, last_used_at
                        """)
                .params(at(now), id, person.id())
                .query(ApiTokenRepository::token)
                .optional();
    }

    private static ApiToken token(ResultSet row, int number) throws SQLException {
        return new ApiToken(
                Columns.uuid(row, "id"),
                new PersonId(Columns.uuid(row, "person_id")),
                Stream.of((String[]) row.getArray("scopes").getArray())
                        .map(ApiScope::valueOf)
                        .toList(),
                Columns.instant(row, "created_at"),
                Columns.instant(row, "expires_at"),
                row.getObject("last_used_at") == null ? null : Columns.instant(row, "last_used_at"));
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
