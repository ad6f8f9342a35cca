package id.kinerja.performance.model;

import id.kinerja.leave.model.AbsenceKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Minutes that count for productivity: of a verified log, or credited for a day of absence of some kind. */
public record Contribution(
        LocalDate date, int minutes, @Nullable AbsenceKind creditedFor) {}
