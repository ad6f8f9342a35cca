package id.kinerja.passkeys;

import id.kinerja.shared.PersonalData;
import id.kinerja.shared.TextKey;
import java.util.List;
import org.springframework.stereotype.Repository;

/** What is held about a person's passkeys; neither the public half of a key nor what its device calls it is given out. */
@Repository
class PasskeysOfPersonRepository implements PersonalData {

    private static final List<Held> HELD = List.of(
            new Held("passkeys.passkey", PasskeyHeld.KEY, Origin.HIMSELF, """
                    select name, created_at, last_used_at, removed_at, removed_by = person_id as by_himself, reason
                    from passkeys.passkey where person_id = :person order by created_at"""),
            new Held("passkeys.declined_offer", PasskeyHeld.DECLINED, Origin.HIMSELF, """
                    select declined_at from passkeys.declined_offer where person_id = :person"""));

    /** What the rows are. */
    enum PasskeyHeld implements TextKey {
        KEY,
        DECLINED
    }

    @Override
    public List<Held> held() {
        return HELD;
    }
}
