package id.kinerja.privacy;

import id.kinerja.shared.DataKind;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * For how many days a kind of data is kept from this date on, on what legal basis; without days for ever. An example came
 * with the program, and nobody has decided it.
 */
public record Period(
        UUID id, DataKind kind, LocalDate from, @Nullable Integer days, String basis, boolean isExample) {}
