package id.kinerja.payslips;

import id.kinerja.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** A person in a closed month, with what it pays in rupiah; none where he was not ready. */
public record KeptSlip(
        PersonId person, String nip, String name, @Nullable Long net) {}
