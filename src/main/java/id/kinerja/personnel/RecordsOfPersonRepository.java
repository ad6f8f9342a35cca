package id.kinerja.personnel;

import id.kinerja.organization.model.Standing;
import id.kinerja.shared.PersonalData;
import id.kinerja.shared.TextKey;
import java.util.List;
import org.springframework.stereotype.Repository;

/** What is held about a person's bank account, taxes and place in the books, and what he entered there about others. */
@Repository
class RecordsOfPersonRepository implements PersonalData {

    private static final List<Held> HELD = List.of(
            new Held("personnel.bank_account", RecordHeld.ACCOUNT, Origin.PERSONNEL, """
                    select bank, number, holder, valid, reason, entered_at, withdrawn_at from personnel.bank_account
                    where person_id = :person order by valid, entered_at"""),
            new Held("personnel.bank_account.given", RecordHeld.ACCOUNT_ENTERED, Origin.HIMSELF, """
                    select valid, case when entered_by = :person then entered_at end as entered_at,
                        case when withdrawn_by = :person then withdrawn_at end as withdrawn_at
                    from personnel.bank_account where entered_by = :person or withdrawn_by = :person order by valid"""),
            new Held("personnel.tax_period", RecordHeld.TAX, Origin.PERSONNEL, """
                    select status, npwp, valid, reason, entered_at, withdrawn_at from personnel.tax_period
                    where person_id = :person order by valid, entered_at"""),
            new Held("personnel.tax_period.given", RecordHeld.TAX_ENTERED, Origin.HIMSELF, """
                    select valid, case when entered_by = :person then entered_at end as entered_at,
                        case when withdrawn_by = :person then withdrawn_at end as withdrawn_at
                    from personnel.tax_period where entered_by = :person or withdrawn_by = :person order by valid"""),
            new Held("personnel.act", RecordHeld.ACT, Origin.PERSONNEL, """
                    select kind, from_date, old_value, old_class, old_standing, old_from, new_value, new_class, new_standing,
                        new_from, reason, acted_at from personnel.act
                    where person_id = :person order by acted_at""")
                    .saying("kind", PersonnelAct.values())
                    .saying("old_standing", Standing.values())
                    .saying("new_standing", Standing.values()),
            new Held("personnel.act.given", RecordHeld.ACTED, Origin.HIMSELF, """
                    select kind, from_date, acted_at from personnel.act where acted_by = :person order by acted_at""")
                    .saying("kind", PersonnelAct.values()));

    /** What the rows are. */
    enum RecordHeld implements TextKey {
        ACCOUNT,
        ACCOUNT_ENTERED,
        TAX,
        TAX_ENTERED,
        ACT,
        ACTED
    }

    @Override
    public List<Held> held() {
        return HELD;
    }
}
