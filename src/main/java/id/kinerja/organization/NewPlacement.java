package id.kinerja.organization;

import id.kinerja.shared.PersonId;
import id.kinerja.shared.UnitId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A post as it is taken into the books, from a day until the day before another; without that day it goes on. */
public record NewPlacement(
        PersonId person,
        UnitId unit,
        String position,
        @Nullable Integer jobClass,
        @Nullable PersonId superior,
        LocalDate from,
        @Nullable LocalDate before) {}
