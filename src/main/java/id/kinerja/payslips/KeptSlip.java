package id.kinerja.payslips;

import id.kinerja.shared.PersonId;
import id.kinerja.shared.Rupiah;
import org.jspecify.annotations.Nullable;

/** A person in a closed month, with what it gives and pays in rupiah; none where he was not ready. */
public record KeptSlip(
        PersonId person,
        String nip,
        String name,
        @Nullable Long gross,
        @Nullable Long net) {

    public @Nullable Rupiah earned() {
        return gross == null ? null : new Rupiah(gross);
    }

    public @Nullable Rupiah paid() {
        return net == null ? null : new Rupiah(net);
    }
}
