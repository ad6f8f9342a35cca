package id.kinerja.intake;

import id.kinerja.intake.model.Plan.Change;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A list that was applied: who, when, and what became of its people. */
public record Run(UUID id, String fileName, String by, Instant at, int created, int changed, int ended, int untouched) {

    /** What it changed, person by person, of those whom whoever looks may see; how many more there are, and hidden. */
    public record Page(List<Row> rows, int more, int hidden) {}

    /** One row of the list: whose it was, and each fact that it changed. */
    public record Row(int number, String name, List<Change> changes) {}
}
