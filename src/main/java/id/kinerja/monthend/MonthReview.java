package id.kinerja.monthend;

import id.kinerja.organization.model.Unit;
import id.kinerja.payslips.PersonResult;
import id.kinerja.shared.Rupiah;
import java.util.List;

/**
 * An agency's month as whoever closes it sees it before: who is not ready and why, how many are, and what it comes to for
 * them; the results of the month are those of the unready alone.
 */
public record MonthReview(Unit agency, PersonResult.OfMonth month, ReadySums sums) {

    public List<PersonResult> unready() {
        return month.results();
    }

    public int ready() {
        return sums.paid().size();
    }

    public int people() {
        return ready() + unready().size();
    }

    /** The gross of everyone who is ready. */
    public Rupiah gross() {
        return sums.gross();
    }

    /** What everyone who is ready is paid. */
    public Rupiah net() {
        return sums.net();
    }
}
