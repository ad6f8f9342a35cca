package id.kinerja.identity;

import id.kinerja.shared.DataKind;
import id.kinerja.shared.Perishable;
import id.kinerja.shared.PersonalData;
import id.kinerja.shared.TextKey;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is held about a person's account, and what of it ends; no password, secret or code is given out. */
@Repository
class AccountOfPersonRepository implements PersonalData, Perishable {

    private static final List<Held> HELD = List.of(
            new Held("identity.account", AccountHeld.ACCOUNT, Origin.PERSONNEL, """
                    select sign_in, first_password, created_at from identity.account where person_id = :person"""),
            new Held("identity.password_set", AccountHeld.PASSWORD, Origin.HOUSE, """
                    select first_password, set_by = person_id as by_himself, set_at from identity.password_set
                    where person_id = :person order by set_at"""),
            new Held("identity.password_set.given", AccountHeld.PASSWORD_MADE, Origin.HIMSELF, """
                    select set_at from identity.password_set
                    where set_by = :person and person_id <> :person order by set_at"""),
            new Held("identity.wrong_password", AccountHeld.WRONG, Origin.HOUSE, """
                    select w.times, w.free_at from identity.wrong_password w
                    where w.kind = 'CODE' and w.sign_in = :person::text or w.kind = 'PASSWORD'
                        and w.sign_in in (select a.sign_in from identity.account a where a.person_id = :person)"""),
            new Held("identity.session", AccountHeld.SESSION, Origin.HOUSE, """
                    select to_timestamp(creation_time / 1000) as begun, to_timestamp(last_access_time / 1000) as last_used,
                        to_timestamp(expiry_time / 1000) as ends
                    from identity.session where principal_name = :person::text order by creation_time"""),
            new Held("identity.api_token", AccountHeld.TOKEN, Origin.HOUSE, """
                    select scopes, created_at, expires_at, last_used_at, revoked_at from identity.api_token
                    where person_id = :person order by created_at"""),
            new Held("identity.second_factor", AccountHeld.FACTOR, Origin.HIMSELF, """
                    select begun_at, confirmed_at from identity.second_factor where person_id = :person"""),
            new Held("identity.recovery_code", AccountHeld.CODE, Origin.HOUSE, """
                    select created_at, used_at, withdrawn_at from identity.recovery_code
                    where person_id = :person order by created_at"""),
            new Held("identity.second_factor_change", AccountHeld.FACTOR_CHANGE, Origin.HOUSE, """
                    select what, changed_by = person_id as by_himself, reason, changed_at from identity.second_factor_change
                    where person_id = :person order by changed_at"""),
            new Held("identity.second_factor_change.given", AccountHeld.FACTOR_CHANGED, Origin.HIMSELF, """
                    select what, reason, changed_at from identity.second_factor_change
                    where changed_by = :person and person_id <> :person order by changed_at"""));

    private static final Map<DataKind, List<String>> OLD = Map.of(
            DataKind.ACCOUNT_CHANGES,
            List.of(
                    "identity.password_set where set_at < :before",
                    "identity.second_factor_change where changed_at < :before"),
            DataKind.TOKENS,
            List.of("identity.api_token where coalesce(revoked_at, expires_at) < :before"),
            DataKind.RECOVERY_CODES,
            List.of("identity.recovery_code where coalesce(used_at, withdrawn_at) < :before"),
            DataKind.WRONG_PASSWORDS,
            List.of("identity.wrong_password where free_at < :before"),
            DataKind.SESSIONS,
            List.of("identity.session where to_timestamp(expiry_time / 1000) < :before"));

    private final JdbcClient database;

    AccountOfPersonRepository(JdbcClient database) {
        this.database = database;
    }

    /** What the rows are. */
    enum AccountHeld implements TextKey {
        ACCOUNT,
        PASSWORD,
        PASSWORD_MADE,
        WRONG,
        SESSION,
        TOKEN,
        FACTOR,
        CODE,
        FACTOR_CHANGE,
        FACTOR_CHANGED
    }

    @Override
    public List<Held> held() {
        return HELD;
    }

    @Override
    public Set<DataKind> kinds() {
        return OLD.keySet();
    }

    @Override
    public long due(DataKind kind, Instant before) {
        return OLD.get(kind).stream()
                .mapToLong(rows -> database.sql("select count(*) from " + rows)
                        .param("before", before.atOffset(ZoneOffset.UTC))
                        .query(Long.class)
                        .single())
                .sum();
    }

    @Override
    public long erase(DataKind kind, Instant before) {
        return OLD.get(kind).stream()
                .mapToLong(rows -> database.sql("delete from " + rows)
                        .param("before", before.atOffset(ZoneOffset.UTC))
                        .update())
                .sum();
    }
}
