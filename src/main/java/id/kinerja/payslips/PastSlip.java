package id.kinerja.payslips;

import id.kinerja.shared.UnitId;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A month of a person that an agency closed, with what it pays in rupiah; none where he was not ready. */
public record PastSlip(
        YearMonth month,
        UnitId agency,
        UUID closing,
        @Nullable Long net) {}
