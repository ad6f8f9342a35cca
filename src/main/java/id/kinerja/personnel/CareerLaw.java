package id.kinerja.personnel;

import id.kinerja.forms.Typed;
import id.kinerja.organization.model.Employment;
import id.kinerja.organization.model.Nip;
import id.kinerja.organization.model.Rank;
import java.time.LocalDate;

/** What no career can be, told at the field where somebody typed it. */
final class CareerLaw {

    private CareerLaw() {}

    /** Nobody serves, or rises, before he was appointed. */
    static void mustBeInOffice(Typed form, LocalDate from, Nip nip) {
        if (nip.isBeforeOffice(from)) {
            form.flaw(Typed.FROM, FieldFlaw.BEFORE_OFFICE, nip.appointed());
        }
    }

    /** Ranks of one kind of employment are no ranks of another. */
    static void mustFit(Typed form, String rank, Employment employment) {
        if (Rank.exists(rank) && !new Rank(rank).fits(employment)) {
            form.flaw("rank", FieldFlaw.RANK_OF_OTHERS, rank, employment);
        }
    }
}
