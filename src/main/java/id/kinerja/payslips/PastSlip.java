package id.kinerja.payslips;

import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A month of a person that was closed, with what it pays in rupiah; none where he was not ready. */
public record PastSlip(
        YearMonth month, UUID closing, @Nullable Long net) {}
