package id.kinerja.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happened to a unit, from when, why and by whom; without a day and a name it came with the books. */
public record ToldChange(
        UnitChange what, @Nullable LocalDate from, String reason, @Nullable String by) {}
