package id.kinerja.intake;

import id.kinerja.organization.model.Unit;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who takes a list in, and the units whose people he may change, with the day on which some of them close; nobody is the
 * command line, for all of them.
 */
record Scope(@Nullable PersonId self, List<Unit> units, Map<UnitId, LocalDate> closings) {}
