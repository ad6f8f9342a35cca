package id.kinerja.structure;

import id.kinerja.organization.model.Lead;
import id.kinerja.organization.model.UnitOnDay;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The leading positions that nobody holds on a day, of the whole government or of a unit and all below it. */
public record Vacancies(LocalDate day, @Nullable UnitOnDay here, List<Vacancy> rows) {

    public Vacancies {
        rows = List.copyOf(rows);
    }

    /** One of them: the unit that it leads, the agency around it, and whoever acts in it meanwhile. */
    public record Vacancy(UnitOnDay unit, UnitOnDay agency, Lead lead) {}
}
