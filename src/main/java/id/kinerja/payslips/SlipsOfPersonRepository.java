package id.kinerja.payslips;

import id.kinerja.shared.PersonalData;
import id.kinerja.shared.TextKey;
import java.util.List;
import org.springframework.stereotype.Repository;

/** What closings kept of a person, word for word. */
@Repository
class SlipsOfPersonRepository implements PersonalData {

    private static final List<Held> HELD = List.of(
            new Held("payslips.sealed_month", SlipHeld.SEALED, Origin.HOUSE, """
                    select r.month, r.version, s.nip, s.gross, s.net, s.slip, s.days, s.reasons, s.facts, r.calculated_at
                    from payslips.sealed_month s join payslips.run r on r.id = s.run_id
                    where s.person_id = :person order by r.month, r.version"""),
            new Held("payslips.standing", SlipHeld.STANDING, Origin.HOUSE, """
                    select s.month, r.version from payslips.standing s join payslips.run r on r.id = s.run_id
                    where s.person_id = :person order by s.month"""));

    /** What the rows are. */
    enum SlipHeld implements TextKey {
        SEALED,
        STANDING
    }

    @Override
    public List<Held> held() {
        return HELD;
    }
}
