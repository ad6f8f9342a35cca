package id.kinerja.allowance;

import id.kinerja.marks.model.MeasureKind;
import id.kinerja.marks.model.Predicate;
import id.kinerja.shared.PersonalData;
import id.kinerja.shared.TextKey;
import java.util.List;
import org.springframework.stereotype.Repository;

/** What a person's pay rests on, and what he gave for that of others. */
@Repository
class PayOfPersonRepository implements PersonalData {

    private static final List<Held> HELD = List.of(
            new Held("allowance.pay_basis", PayHeld.BASIS, Origin.PERSONNEL, """
                    select from_month, amount, effective_minutes, workload_amount, achievement_amount, condition_amount, has_condition,
                        pays_zakat, created_at
                    from allowance.pay_basis where person_id = :person order by from_month"""),
            new Held("allowance.zakat_choice", PayHeld.ZAKAT, Origin.HIMSELF_OR_OFFICER, """
                    select from_month, pays, entered_by = person_id as by_himself, reason, entered_at from allowance.zakat_choice
                    where person_id = :person order by id"""),
            new Held("allowance.zakat_choice.given", PayHeld.ZAKAT_GIVEN, Origin.HIMSELF, """
                    select from_month, entered_at from allowance.zakat_choice
                    where entered_by = :person and person_id <> :person order by id"""),
            new Held("allowance.measure", PayHeld.MEASURE, Origin.OTHERS, """
                    select month, kind, value, reason, given_at from allowance.measure
                    where person_id = :person order by month, kind""")
                    .saying("kind", MeasureKind.values())
                    .saying("value", Predicate.values()),
            new Held("allowance.measure.given", PayHeld.MEASURE_GIVEN, Origin.HIMSELF, """
                    select month, kind, given_at from allowance.measure
                    where given_by = :person order by given_at""")
                    .saying("kind", MeasureKind.values()),
            new Held("allowance.policy_version", PayHeld.POLICY, Origin.HIMSELF, """
                    select policy_id, effective_from, legal_basis, published_at from allowance.policy_version
                    where published_by = :person order by published_at"""));

    /** What the rows are. */
    enum PayHeld implements TextKey {
        BASIS,
        ZAKAT,
        ZAKAT_GIVEN,
        MEASURE,
        MEASURE_GIVEN,
        POLICY
    }

    @Override
    public List<Held> held() {
        return HELD;
    }
}
