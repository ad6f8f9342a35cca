package id.kinerja.demo.city;

import id.kinerja.organization.model.JobClass;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What somebody is from a day on, until his next post: a position in a unit, with its class once it is decided. */
public record Post(
        LocalDate from,
        String unit,
        String position,
        @Nullable JobClass jobClass) {}
