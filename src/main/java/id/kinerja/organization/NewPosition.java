package id.kinerja.organization;

import id.kinerja.organization.model.PositionKind;
import id.kinerja.shared.UnitId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A position as it is taken into the books; without a day it was there before them, without a class none is decided. */
public record NewPosition(
        UnitId unit,
        String title,
        PositionKind kind,
        @Nullable Integer jobClass,
        boolean leads,
        @Nullable LocalDate from,
        String reason) {}
