package id.kinerja.privacy;

import id.kinerja.shared.DataKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** For how long a kind of data is to be kept from a date on; without days for ever. */
public record NewPeriod(DataKind kind, @Nullable Integer days, LocalDate from, String basis, String reason) {}
